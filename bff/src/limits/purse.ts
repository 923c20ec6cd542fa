import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Budget } from './budgets.ts';

type Till = Pick<RateLimiterRedis, 'consume'>;

/** What one process holds of somebody's budget, until the budget begins anew. */
interface Purse {
  left: number;
  isLast: boolean;
  endsAt: number;
  filling?: Promise<void>;
}

/** @returns milliseconds to wait when the budget is spent, else 0. */
export type Pay = (who: string, points: number) => Promise<number>;

const handfulsPerBudget = 50;
const mostPurses = 20_000;

/**
 * A budget shared by all processes through Redis, from which each takes a handful at a time: never more than the
 * budget is spent in all, and few calls ask Redis. A small budget is taken point by point.
 */
export function openPurses({ calls, seconds }: Budget, redis: unknown, keyPrefix: string): Pay {
  const options = { points: calls, duration: seconds, keyPrefix };
  const insuranceLimiter = new RateLimiterMemory(options);
  const till: Till = new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter });
  const handful = Math.max(1, Math.floor(calls / handfulsPerBudget));
  const purses = new LRUCache<string, Purse>({ max: mostPurses });

  return async (who, points) => {
    const purse = purses.get(who) ?? { left: 0, isLast: false, endsAt: 0 };
    purses.set(who, purse);
    for (;;) {
      const wait = purse.endsAt - Date.now();
      if (wait > 0 && purse.left >= points) {
        purse.left -= points;
        return 0;
      }
      if (wait > 0 && purse.isLast) return wait;
      purse.filling ??= fill(purse, who, Math.max(points, handful));
      await purse.filling;
    }
  };

  async function fill(purse: Purse, who: string, wanted: number): Promise<void> {
    try {
      const { isGranted, state } = await take(who, wanted);
      const before = state.consumedPoints - wanted;
      const granted = isGranted ? wanted : Math.max(0, calls - before);
      const isSameBudget = purse.endsAt > Date.now();
      purse.left = (isSameBudget ? purse.left : 0) + granted;
      purse.isLast = !isGranted;
      purse.endsAt = Date.now() + Math.max(1, state.msBeforeNext);
    } finally {
      purse.filling = undefined;
    }
  }

  async function take(who: string, points: number): Promise<{ isGranted: boolean; state: RateLimiterRes }> {
    try {
      return { isGranted: true, state: await till.consume(who, points) };
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return { isGranted: false, state: reason };
      throw reason;
    }
  }
}
