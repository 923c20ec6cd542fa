import { createStore } from '../store.ts';

const key = 'allforone.account';

/**
 * Cookies of the session cannot be read from here, so the browser remembers who is signed in: what to show first is
 * known without asking, and offline.
 */
export const signedInAccount = createStore<string | null>(localStorage.getItem(key));

/** How the last session in this tab came to its end, for the page that follows it. */
export const sessionEnd = createStore<'chosen' | 'ended' | null>(null);

signedInAccount.subscribe(() => {
  const accountId = signedInAccount.get();

  if (accountId) localStorage.setItem(key, accountId);
  else localStorage.removeItem(key);
});

// Cookies are shared by all tabs: what one of them does to the session happens to all.
window.addEventListener('storage', (event) => {
  if (event.key !== key || event.newValue === signedInAccount.get()) return;

  if (event.newValue) location.reload();
  else leaveSession('chosen');
});

/** Signed out by choice, or because the server no longer knows the session; all that holds something of it lets go. */
export function leaveSession(end: 'chosen' | 'ended' = 'ended'): void {
  if (!signedInAccount.get()) return;

  sessionEnd.set(end);
  signedInAccount.set(null);
}
