import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { liveState } from './live.ts';
import { useStore } from './store.ts';

/** `offline`: the device has no network. `reconnecting`: it has, but the server does not answer. */
export type Connection = 'online' | 'reconnecting' | 'offline';

export function useConnection(): Connection {
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  const live = useStore(liveState);

  if (!isOnline) return 'offline';

  return live === 'connecting' ? 'reconnecting' : 'online';
}
