import type { Action } from '@allforone/contracts/contract';
import { newId } from '@allforone/runtime/id';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tracesOf } from './again.ts';
import { attack, type Target } from './attack.ts';
import { planted, plantedService } from './planted.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld([plantedService], { LOG_LEVEL: 'fatal' });
});
afterAll(() => world.stop());

const seed = 7;
const at = (action: Action): Target => ({
  action,
  valid: { text: 'Bonjour', id: newId() },
  loot: { ids: [newId()], cursors: [] },
  ask: (input) => world.call(action, input as never, null),
});

test('an action that refuses what it should leaves nothing to say', async () => {
  const inputs = await attack(at(planted.sound), 300, seed);

  expect(inputs.length).toBeGreaterThan(50);
  expect(await tracesOf(world, [{ target: at(planted.sound), inputs }])).toEqual([]);
});

test('a handler that throws on an odd text is found, with the smallest input and the seed', async () => {
  const failure = await attack(at(planted.throwing), 300, seed).catch((error: Error) => error.message);

  expect(failure).toMatch(/^planted\.throwing answers internal\.\ninput: .*(\u202e|\\u0000).*\nseed: 7$/);
});

test('a code that the contract does not promise is found', async () => {
  await expect(attack(at(planted.undeclared), 300, seed)).rejects.toThrow('answers internal');
});

test('an action that writes before it refuses is found, with the input', async () => {
  const inputs = await attack(at(planted.writing), 300, seed);
  const [trace, ...others] = await tracesOf(world, [{ target: at(planted.writing), inputs }]);

  expect(trace).toMatch(/^planted\.writing changed planted\.planted\ninput: .*(\u202e|\\u0000)/);
  expect(others).toEqual([]);
});
