import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import type { VerifyAccess } from '../session/access-token.ts';
import { tokensIn } from '../session/cookies.ts';
import type { EndedSessions } from '../session/ended-sessions.ts';
import type { LiveSocket, Seats } from './seats.ts';

export interface Door {
  node: Node;
  verifyAccess: VerifyAccess;
  ended: EndedSessions;
  spend: Spend;
}

/**
 * Lets a signed-in person in, already in all their rooms: what they ask for once connected can have no gap.
 * A refusal is told by its code alone.
 */
export function handshake(door: Door, seats: Seats) {
  return async (socket: LiveSocket, next: (error?: Error) => void): Promise<void> => {
    try {
      const identity = await admitted(door, socket);
      if (!identity) return next(new Error('unauthenticated'));

      socket.data = { ...identity, organizationIds: [] };
      await seats.take(socket);
      next();
    } catch (error) {
      next(new Error(isRefusal(error) ? error.code : 'unavailable'));
    }
  };
}

async function admitted({ verifyAccess, ended, spend }: Door, socket: LiveSocket) {
  const identity = await verifyAccess(tokensIn(socket.handshake.headers.cookie).access);
  if (!identity) return null;

  const [hasEnded] = await Promise.all([
    ended.has(identity.sessionId),
    spend(payerOf(identity, ''), new Map([['sockets', 1]])),
  ]);

  return hasEnded ? null : identity;
}
