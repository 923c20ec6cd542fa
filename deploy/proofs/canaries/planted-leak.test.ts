import { startNode } from '@allforone/runtime/node';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCanaries } from './canaries.ts';
import { type Child, startChild } from './child.ts';
import { inReach } from './in-reach.ts';
import { leaksIn, undeclared, unused } from './leak.ts';
import { leaky } from './leaky.ts';
import { leaksInEvents, leaksInRedis, leaksInTables } from './places.ts';
import { word } from './plant.ts';

let world: World;
let child: Child;
const canaries = createCanaries();
const input = { password: word('secret'), email: `${word('email')}@example.org`, text: word('words') };

beforeAll(async () => {
  world = await startWorld([], { LOG_LEVEL: 'fatal' });
  const { databaseUrl, namespace, appSecret } = world.config;
  const env = { DATABASE_URL: databaseUrl, NAMESPACE: namespace, APP_SECRET: appSecret, LOG_LEVEL: 'debug' };
  child = startChild('deploy/proofs/canaries/leaky-process.ts', env);
  canaries.gather(input, 'the test', ['secret', 'email', 'words']);
  await inReach(world, leaky.keeping);
  await world.call(leaky.keeping, input, null);
});
afterAll(async () => {
  await child.stop();
  await world.stop();
});

test('what an action writes into the log is found', async () => {
  await world.call(leaky.logging, input, null);
  const found = () => undeclared(leaksIn(canaries, 'log', child.log()), {});

  await expect.poll(found).toEqual([`secret in log: "${input.password}", of the test password`]);
});

test('what an action tells in an event is found, unless it is declared', async () => {
  await world.call(leaky.telling, input, null);
  await world.told(leaky.told);
  const leaks = leaksInEvents(world, canaries, [leaky.told]);

  expect(undeclared(leaks, {})).toEqual([
    `email in event leaky.told email: "${input.email}", of the test email`,
  ]);
  expect(undeclared(leaks, { 'event leaky.told email': ['email'] })).toEqual([]);
  expect(undeclared(leaks, { 'event leaky.told email': ['name'] })).toHaveLength(1);
  expect(unused(leaks, { 'event leaky.told email': ['email', 'name'] })).toEqual([
    'name in event leaky.told email',
  ]);
});

test('what a refusal repeats is found, also as an address would write it', async () => {
  const { data } = await world.refusal(world.call(leaky.refusing, input, null));

  expect(leaksIn(canaries, 'refusal', JSON.stringify(data))).toMatchObject([{ kind: 'words' }]);
  expect(leaksIn(canaries, 'refusal', encodeURIComponent(input.email))).toMatchObject([{ kind: 'email' }]);
});

test('a secret in a table is found', async () => {
  expect(undeclared(await leaksInTables(world, canaries, 'leaky'), {})).toEqual([
    `secret in table leaky.kept: "${input.password}", of the test password`,
  ]);
});

test('what lies in Redis is found', async () => {
  const node = await startNode(world.config, []);
  await node.redis.hset(`${world.config.namespace}:leaky:1`, { data: JSON.stringify(input) });
  const kinds = (await leaksInRedis(node, canaries)).map(({ kind, place }) => `${kind} in ${place}`);
  await node.stop();

  expect(kinds.toSorted()).toEqual(['email in redis leaky', 'secret in redis leaky', 'words in redis leaky']);
});
