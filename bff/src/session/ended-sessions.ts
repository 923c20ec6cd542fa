import { accounts } from '@allforone/contracts/accounts';
import type { Node } from '@allforone/runtime/node';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';

/** An access token outlives its session by at most its own life: 10 minutes, and one for clocks that differ. */
const rememberFor = 11 * 60;
/** Should the news of an end ever be lost, a session that Redis knows of as ended serves no longer than this. */
const trustFor = 10_000;

/** Sessions that have ended while their access token still looks good. */
export interface EndedSessions {
  has(sessionId: string): Promise<boolean>;
  /** What this process alone has heard: no waiting, good for what happens between two steps. */
  heard(sessionId: string): boolean;
}

/**
 * Heard by every process at once, for the second that counts; kept in Redis for processes that start later or were
 * cut off meanwhile. Should Redis be out of reach, what was heard still holds.
 */
export async function followEndedSessions(node: Node, redis: Redis): Promise<EndedSessions> {
  const heard = new LRUCache<string, true>({ max: 50_000, ttl: rememberFor * 1000 });
  const goingOn = new LRUCache<string, true>({ max: 50_000, ttl: trustFor });
  const keyOf = (sessionId: string) => `${node.config.namespace}:bff:ended:${sessionId}`;

  await node.hear(accounts.sessionEnded, ({ sessionId }) => void heard.set(sessionId, true));
  await node.consume('bff', accounts.sessionEnded, async ({ sessionId }) => {
    heard.set(sessionId, true);
    await redis.set(keyOf(sessionId), '1', 'EX', rememberFor);
  });

  node.onReconnect(() => goingOn.clear());

  return { heard: (sessionId) => heard.has(sessionId), has };

  async function has(sessionId: string): Promise<boolean> {
    if (heard.has(sessionId)) return true;
    if (goingOn.has(sessionId)) return false;
    const hasEnded = (await redis.exists(keyOf(sessionId)).catch(() => 0)) === 1;
    if (!hasEnded) goingOn.set(sessionId, true);

    return hasEnded || heard.has(sessionId);
  }
}
