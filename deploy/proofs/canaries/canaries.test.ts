import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { services } from '../../all-services.ts';
import { buildCast } from '../cast/cast.ts';
import { actions, events, pathOf } from '../cast/contracts.ts';
import { createCanaries } from './canaries.ts';
import { declared, inPassing } from './declared.ts';
import { type House, startHouse } from './house.ts';
import { kindOf } from './kinds.ts';
import { leaksIn, undeclared, unused } from './leak.ts';
import { leaksInEvents, leaksInRedis, leaksInTables } from './places.ts';
import { createRounds, type Rounds } from './rounds.ts';
import { stringFields } from './string-fields.ts';

const canaries = createCanaries();
let house: House;
let rounds: Rounds;

beforeAll(async () => {
  house = await startHouse();
  rounds = createRounds(house, canaries, await buildCast(house.world));
  for (const action of actions) await rounds.carry(action);
  for (const { name } of services) {
    const ofService = actions.filter(({ service }) => service === name);
    await rounds.carryIntoBrokenStore(name, ofService);
  }
  await house.world.settled();
}, 300_000);
afterAll(() => house.stop());

test('of every text in a contract somebody has said what it tells of a person', () => {
  const fields = [
    ...actions.flatMap(({ input, output }) => [input, output]),
    ...events.map((e) => e.payload),
  ];
  const unnamed = fields.flatMap((schema) => stringFields(schema)).filter((name) => !(name in kindOf));

  expect(new Set(unnamed), 'Say what kind it is in canaries/kinds.ts.').toEqual(new Set());
});

test('enough was carried, and refused, to find something', () => {
  const refused = new Set(rounds.refusals.map(({ path }) => path));
  const failed = new Set(
    rounds.refusals.filter(({ text }) => text.includes('internal')).map(({ path }) => path),
  );

  expect(canaries.size()).toBeGreaterThan(4 * actions.length);
  expect(actions.map(pathOf).filter((path) => !refused.has(path))).toEqual([]);
  expect(failed.size).toBeGreaterThan(actions.length / 2);
  expect(house.child.log()).toContain('An action failed.');
});

test('no log tells anything of anybody', () => {
  expect(undeclared(leaksIn(canaries, 'log', house.child.log()), {})).toEqual([]);
});

test('no refusal tells anything of anybody', () => {
  const leaks = rounds.refusals.flatMap(({ path, text }) => leaksIn(canaries, `refusal of ${path}`, text));

  expect(undeclared(leaks, {})).toEqual([]);
});

test('events, queues and tables hold what is declared, and that alone', async () => {
  // A mail on its way is in a queue for a moment.
  await vi.waitFor(async () => {
    const leaks = [
      ...leaksInEvents(house.world, canaries, events),
      ...(await leaksInRedis(house.node, canaries)),
      ...(await Promise.all(services.map(({ name }) => leaksInTables(house.world, canaries, name)))).flat(),
    ];

    expect(undeclared(leaks, { ...declared, ...inPassing })).toEqual([]);
    expect(unused(leaks, declared)).toEqual([]);
  }, 10_000);
});
