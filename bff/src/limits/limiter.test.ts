import { isRefusal } from '@allforone/runtime/refusal';
import { Redis } from 'ioredis';
import { afterAll, expect, test } from 'vitest';
import { readBudgets } from './budgets.ts';
import { createLimiter } from './limiter.ts';

const namespace = `limits${Date.now().toString(36)}`;
const options = { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 200 } as const;
const redis = new Redis(process.env.REDIS_URL ?? '', {
  ...options,
  enableOfflineQueue: true,
  commandTimeout: 5000,
});
const nowhere = new Redis('redis://127.0.0.1:1', options);
nowhere.on('error', () => undefined);
const budgets = readBudgets({ LIMIT_CALLS: '5/60', LIMIT_SECRETS: '2/60' });

afterAll(async () => {
  const keys = await redis.keys(`${namespace}:*`);
  if (keys.length) await redis.del(keys);
  redis.disconnect();
  nowhere.disconnect();
});

const calls = (count: number) => new Map([['calls' as const, count]]);
const refusal = (promise: Promise<void>) =>
  promise.then(
    () => null,
    (error) => error,
  );

test('refuses who has spent the budget, on every process, and says for how long', async () => {
  const [one, two] = [createLimiter(redis, namespace, budgets), createLimiter(redis, namespace, budgets)];
  await one('account:a', calls(3));
  await two('account:a', calls(2));
  const refused = await refusal(one('account:a', calls(1)));

  expect(isRefusal(refused, 'too_many_requests')).toBe(true);
  expect(refused.data.retryAfter).toBeGreaterThan(50);
  expect(refused.data.retryAfter).toBeLessThanOrEqual(60);
  expect(await refusal(two('account:b', calls(1)))).toBe(null);
});

test('counts by itself when Redis is out of reach: at once, and still within the budget', async () => {
  const spend = createLimiter(nowhere, namespace, budgets);
  const began = performance.now();
  await spend('account:a', calls(5));
  const refused = await refusal(spend('account:a', calls(1)));

  expect(isRefusal(refused, 'too_many_requests')).toBe(true);
  expect(performance.now() - began).toBeLessThan(200);
});

test('a budget that cannot be read stops the start with its name', () => {
  expect(() => readBudgets({ LIMIT_MAILS: 'many' })).toThrow('LIMIT_MAILS');
});

test('of a large budget each process takes a handful, and all of it is spent, no more and no less', async () => {
  const large = readBudgets({ LIMIT_CALLS: '120/60' });
  const fronts = [createLimiter(redis, namespace, large), createLimiter(redis, namespace, large)];
  const tries = Array.from({ length: 200 }, (_, n) =>
    refusal(fronts[n % 2]?.('account:c', calls(1)) ?? Promise.reject()),
  );
  const refused = (await Promise.all(tries)).filter(Boolean);

  expect(refused).toHaveLength(80);
  expect(refused.every((reason) => reason.data.retryAfter >= 1)).toBe(true);
});
