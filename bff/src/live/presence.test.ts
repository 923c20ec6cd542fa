import { Redis } from 'ioredis';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createPresence } from './presence.ts';
import type { LiveSocket } from './seats.ts';

const redis = new Redis(process.env.REDIS_URL ?? '');
const lifetimes = { heartbeat: 300, grace: 100 };
const organizationIds = ['an organisation', 'another'];
let namespace: string;
let count = 0;

beforeEach(() => {
  namespace = `presence${Date.now().toString(36)}${count++}`;
});
afterAll(async () => {
  const keys = await redis.keys('presence*');
  if (keys.length) await redis.del(keys);
  redis.disconnect();
});

const socket = (accountId: string, id: string) =>
  ({ id, data: { accountId, sessionId: '', organizationIds } }) as unknown as LiveSocket;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const fronts = () =>
  [createPresence(redis, namespace, lifetimes), createPresence(redis, namespace, lifetimes)] as const;

test('only the first socket of a person is news, and only the last one’s end', async () => {
  const [one, two] = fronts();

  expect(await one.arrive([socket('awa', 'phone')])).toEqual([
    { accountId: 'awa', online: true, organizationIds },
  ]);
  expect(await two.arrive([socket('awa', 'desktop')])).toEqual([]);
  await one.leave(socket('awa', 'phone'));
  await wait(150);
  expect(await one.sweep()).toEqual([]);
  await two.leave(socket('awa', 'desktop'));
  await wait(150);
  expect(await one.sweep()).toEqual([{ accountId: 'awa', online: false, organizationIds }]);
});

test('a page that is loaded again never looks gone', async () => {
  const [one] = fronts();
  await one.arrive([socket('awa', 'before')]);
  await one.leave(socket('awa', 'before'));
  expect(await one.arrive([socket('awa', 'after')])).toEqual([]);
  await wait(150);

  expect(await one.sweep()).toEqual([]);
  expect(await one.online(['awa'], { organizationIds })).toEqual(['awa']);
});

test('after a crash its people are gone once their heartbeats are missed, and that is told once', async () => {
  const [crashed, alive] = fronts();
  await crashed.arrive([socket('awa', 'a'), socket('moussa', 'b')]);
  await alive.arrive([socket('ines', 'c')]);
  for (let beats = 0; beats < 3; beats++) {
    await wait(150);
    await alive.arrive([socket('ines', 'c')]);
  }
  const told = (await Promise.all([alive.sweep(), alive.sweep(), alive.sweep()])).flat();

  expect(told.map(({ accountId, online }) => ({ accountId, online }))).toEqual([
    { accountId: 'awa', online: false },
    { accountId: 'moussa', online: false },
  ]);
  expect(await alive.online(['awa', 'moussa', 'ines'], { organizationIds })).toEqual(['ines']);
});

test('who shares no organisation does not see who is there', async () => {
  const [one] = fronts();
  await one.arrive([socket('awa', 'phone')]);

  expect(await one.online(['awa', 'nobody'], { organizationIds: ['another'] })).toEqual(['awa']);
  expect(await one.online(['awa'], { organizationIds: ['a third'] })).toEqual([]);
  expect(await one.online([], { organizationIds })).toEqual([]);
});
