import { type DehydratedState, dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';
import { del, get, set } from 'idb-keyval';
import { signedInAccount } from '../session/state.ts';

interface Kept {
  accountId: string;
  /** Address of this bundle, which changes with every release: what an older one kept may have another shape. */
  release: string;
  at: number;
  state: DehydratedState;
}

const key = 'allforone.seen';
const week = 7 * 24 * 60 * 60 * 1000;
const release = import.meta.url;

/** What was seen stays readable offline: brought back before the first render, kept again after each change. */
export async function keepSeen(queryClient: QueryClient): Promise<void> {
  const kept = await get<Kept>(key).catch(() => undefined);
  const accountId = signedInAccount.get();

  if (kept && kept.accountId === accountId && kept.release === release && kept.at > Date.now() - week) {
    hydrate(queryClient, kept.state);
    // Shown at once, asked again all the same: what changed since was told to nobody.
    void queryClient.invalidateQueries({ refetchType: 'none', predicate: ({ meta }) => !meta?.catchesUp });
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(timer);
    timer = undefined;
    void keep(queryClient).catch(() => undefined);
  };

  queryClient.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' || type === 'removed') timer ??= setTimeout(keepNow, 250);
  });
  // A phone ends a page in the background without another word.
  document.addEventListener('visibilitychange', () => {
    if (timer && document.hidden) keepNow();
  });
  signedInAccount.subscribe(() => {
    if (!signedInAccount.get()) void del(key).catch(() => undefined);
  });
}

async function keep(queryClient: QueryClient): Promise<void> {
  const accountId = signedInAccount.get();
  if (!accountId) return;

  const state = dehydrate(queryClient, {
    shouldDehydrateQuery: (query) => query.state.status === 'success' && query.meta?.persist !== false,
    shouldDehydrateMutation: () => false,
  });

  await set(key, { accountId, release, at: Date.now(), state } satisfies Kept);
}
