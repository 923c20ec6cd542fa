import type { ErrorCode } from '@allforone/contracts/errors';
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
    const refuse = (code: ErrorCode) => {
      seats.leave(socket);
      next(new Error(code));
    };
    try {
      const identity = await admitted(door, socket);
      if (!identity) return refuse('unauthenticated');

      socket.data = { ...identity, organizationIds: [] };
      await seats.take(socket);
      // Who was cut while taking the seat was not there yet to be told.
      if (door.ended.heard(identity.sessionId)) return refuse('unauthenticated');

      next();
    } catch (error) {
      refuse(isRefusal(error) ? error.code : 'unavailable');
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
