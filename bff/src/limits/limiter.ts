import { refuse } from '@allforone/runtime/refusal';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { BudgetName, Budgets } from './budgets.ts';

/** @throws Refusal too_many_requests with `retryAfter` in seconds, once a budget is spent. */
export type Spend = (who: string, cost: ReadonlyMap<BudgetName, number>) => Promise<void>;

/**
 * Budgets shared by all processes through Redis. When Redis does not answer, each process counts by itself: nobody
 * waits, and nobody is let loose.
 */
export function createLimiter(redis: Redis, namespace: string, budgets: Budgets): Spend {
  const limiters = new Map(
    Object.entries(budgets).map(([name, { calls, seconds }]) => {
      const options = { points: calls, duration: seconds, keyPrefix: `${namespace}:bff:limit:${name}` };
      const insuranceLimiter = new RateLimiterMemory(options);

      return [name as BudgetName, new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter })];
    }),
  );

  return async (who, cost) => {
    await Promise.all([...cost].map(([name, points]) => limiters.get(name)?.consume(who, points))).catch(
      refused,
    );
  };
}

function refused(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;

  throw refuse('too_many_requests', { retryAfter: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) });
}
