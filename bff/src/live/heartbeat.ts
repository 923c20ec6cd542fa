import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import type { Change, Presence } from './presence.ts';
import type { LiveSocket, Seats } from './seats.ts';
import type { Watchers } from './watchers.ts';

const beatEvery = 20_000;
const sweepEvery = 2000;
export const lifetimes = { heartbeat: 50_000, grace: 4000 };

/** Tells who comes and goes to those who watch them. Redis out of reach only makes this late. */
export function keepPresence(watchers: Watchers, seats: Seats, presence: Presence, log: Node['log']) {
  const beats = setInterval(() => tell(presence.arrive([...seats.all()])), beatEvery);
  const sweeps = setInterval(() => tell(presence.sweep()), sweepEvery);

  seats.onMove((socket) => {
    const { accountId, organizationIds } = socket.data;
    void tell(presence.arrive([socket]).then(() => [{ accountId, online: true, organizationIds }]));
  });

  return {
    come: (socket: LiveSocket) => tell(presence.arrive([socket])),
    go: (socket: LiveSocket) => tell(presence.leave(socket).then(() => [])),
    stop: () => [beats, sweeps].forEach(clearInterval),
  };

  async function tell(changes: Promise<Change[]>): Promise<void> {
    try {
      watchers.tell(await changes);
    } catch (error) {
      log.debug(describeError(error), 'Presence is late.');
    }
  }
}
