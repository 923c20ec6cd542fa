import { createStore } from './store.ts';

const key = 'allforone.account';

/**
 * Cookies of the session cannot be read from here, so the browser remembers who is signed in: what to show first is
 * known without asking, and offline.
 */
export const signedInAccount = createStore<string | null>(localStorage.getItem(key));

signedInAccount.subscribe(() => {
  const accountId = signedInAccount.get();

  if (accountId) localStorage.setItem(key, accountId);
  else localStorage.removeItem(key);
});

/** The server no longer knows this session; whoever holds something of it watches `signedInAccount`. */
export const leaveSession = (): void => signedInAccount.set(null);
