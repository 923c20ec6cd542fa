import { accounts } from '@allforone/contracts/accounts';
import type { Node } from '@allforone/runtime/node';
import type { Seats } from './seats.ts';

/** A device whose session has ended is told so and cut at once: every process hears it and cuts its own sockets. */
export async function cutEndedSessions(node: Node, seats: Seats): Promise<void> {
  await node.hear(accounts.sessionEnded, ({ sessionId }) => {
    for (const socket of [...seats.all()]) {
      if (socket.data.sessionId !== sessionId || !socket.connected) continue;
      socket.emit('session.ended');
      socket.disconnect(true);
    }
  });
}
