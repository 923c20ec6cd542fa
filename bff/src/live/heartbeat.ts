import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import type { LiveServer } from './live-server.ts';
import type { Change, Presence } from './presence.ts';
import { roomOf } from './rooms.ts';
import type { LiveSocket, Seats } from './seats.ts';

const beatEvery = 20_000;
const sweepEvery = 2000;
export const lifetimes = { heartbeat: 50_000, grace: 4000 };

/** Tells the people of an organisation who comes and goes. Redis out of reach only makes this late. */
export function keepPresence(io: LiveServer, seats: Seats, presence: Presence, log: Node['log']) {
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
      for (const { accountId, online, organizationIds } of await changes) {
        const rooms = organizationIds.map((id) => roomOf('organizationId', id));
        if (rooms.length) io.to(rooms).emit('presence.changed', { accountId, online });
      }
    } catch (error) {
      log.debug(describeError(error), 'Presence is late.');
    }
  }
}
