import { useEffect } from 'react';
import { onLive, onLiveConnected, watchPresence } from '../live.ts';
import { createStore, useStore } from '../store.ts';

const online = createStore<ReadonlySet<string>>(new Set());
const watched = new Map<string, number>();
const most = 200;
let timer: ReturnType<typeof setTimeout> | undefined;

onLive('presence.changed', ({ accountId, online: isOnline }) => {
  const next = new Set(online.get());

  if (isOnline) next.add(accountId);
  else next.delete(accountId);
  online.set(next);
});
onLiveConnected(ask);

/** Who of these people is online, kept true while the component is there. */
export function useOnline(accountIds: readonly string[]): ReadonlySet<string> {
  const key = accountIds.join(' ');

  useEffect(() => {
    const ids = key ? key.split(' ') : [];
    for (const id of ids) watched.set(id, (watched.get(id) ?? 0) + 1);
    if (ids.length > 0) askSoon();

    return () => {
      for (const id of ids) {
        const left = (watched.get(id) ?? 1) - 1;
        if (left > 0) watched.set(id, left);
        else watched.delete(id);
      }
    };
  }, [key]);

  return useStore(online);
}

function askSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(ask, 100);
}

function ask(): void {
  const ids = [...watched.keys()].slice(-most);
  if (ids.length === 0) return;

  watchPresence(ids).then(
    (found) => online.set(new Set(found)),
    () => undefined,
  );
}
