import { refuse } from '@allforone/runtime/refusal';
import type { Redis } from 'ioredis';
import type { BudgetName, Budgets } from './budgets.ts';
import { openPurses } from './purse.ts';

/** @throws Refusal too_many_requests with `retryAfter` in seconds, once a budget is spent. */
export type Spend = (who: string, cost: ReadonlyMap<BudgetName, number>) => Promise<void>;

/**
 * Budgets shared by all processes through Redis. When Redis does not answer, each process counts by itself: nobody
 * waits, and nobody is let loose.
 */
export function createLimiter(redis: Redis, namespace: string, budgets: Budgets): Spend {
  const purses = new Map(
    Object.entries(budgets).map(([name, budget]) => [
      name as BudgetName,
      openPurses(budget, redis, `${namespace}:bff:limit:${name}`),
    ]),
  );

  return async (who, cost) => {
    const waits = await Promise.all([...cost].map(([name, points]) => purses.get(name)?.(who, points) ?? 0));
    const wait = Math.max(...waits);
    if (wait > 0) throw refuse('too_many_requests', { retryAfter: Math.ceil(wait / 1000) });
  };
}
