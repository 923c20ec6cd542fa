import { useSuspenseQuery } from '@tanstack/react-query';
import { queryClient } from './calls/query-client.ts';
import { chooseLanguage } from './i18n.ts';
import { disconnectLive } from './live.ts';
import { leaveSession, signedInAccount } from './session/state.ts';
import { client, trpc } from './trpc.ts';

/** Who is signed in. Suspends; a page of someone signed out never gets here. */
export const useMe = () =>
  useSuspenseQuery(trpc.accounts.me.queryOptions(undefined, { staleTime: 5 * 60_000 })).data;

/** After sign-up or sign-in: everything known before belonged to someone else. */
export async function enterSession(): Promise<void> {
  queryClient.clear();
  const me = await queryClient.fetchQuery(trpc.accounts.me.queryOptions());

  signedInAccount.set(me.id);
  if (me.timeZone === 'UTC') void settleTimeZone();
  await chooseLanguage(me.locale);
}

/** Accounts begin in UTC, for a form has no business asking what the browser knows. */
async function settleTimeZone(): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === 'UTC') return;

  const me = await client.accounts.updateProfile.mutate({ timeZone }).catch(() => null);
  if (me) queryClient.setQueryData(trpc.accounts.me.queryKey(), me);
}

/** Leaves this device even when the server cannot be reached: nothing stays readable here. */
export async function signOut(): Promise<void> {
  // The live line would tell of the end too, at times sooner than the answer, as if nobody had asked for it.
  disconnectLive();
  await client.accounts.logOut.mutate({}).catch(() => undefined);
  leaveSession('chosen');
}
