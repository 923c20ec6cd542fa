import { liveState } from '../live.ts';
import { createStore, useStore } from '../store.ts';

/** `offline`: the device has no network. `reconnecting`: it has, but the server does not answer. */
export type Connection = 'online' | 'reconnecting' | 'offline';

const hasNetwork = createStore(navigator.onLine);

for (const event of ['online', 'offline']) {
  window.addEventListener(event, () => hasNetwork.set(navigator.onLine));
}

export function useConnection(): Connection {
  const online = useStore(hasNetwork);
  const live = useStore(liveState);

  if (!online) return 'offline';

  return live === 'connecting' ? 'reconnecting' : 'online';
}
