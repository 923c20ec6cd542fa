import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { brokerOptions } from './broker-options.ts';

const config = readConfig({
  DATABASE_URL: 'postgresql://x',
  NATS_URL: 'nats://127.0.0.1',
  REDIS_URL: 'redis://127.0.0.1',
  APP_SECRET: 'a secret that is only for this test, long enough',
});

test('every guard that Moleculer leaves off by default is on', () => {
  const options = brokerOptions(config);

  expect(options.requestTimeout).toBe(5000);
  expect(options.circuitBreaker?.enabled).toBe(true);
  expect(options.bulkhead?.enabled).toBe(true);
  expect(options.tracking?.enabled).toBe(true);
  expect(options.retryPolicy?.enabled).toBe(false);
  expect([options.heartbeatInterval, options.heartbeatTimeout]).toEqual([1, 3]);
});
