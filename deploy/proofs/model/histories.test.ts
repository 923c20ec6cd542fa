import type { Person } from '@allforone/runtime/testing';
import { startWorld, type World } from '@allforone/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '../../process.ts';
import { liveHistory } from './history.ts';
import { anyHistory, rolesIn } from './moves.ts';
import { gather, setScene } from './scene.ts';

/** Histories that are lived at the same time, by other people in other organisations. */
const lanes = [0, 1, 2, 3, 4, 5];
const runs = Number(process.env.PROOF_RUNS ?? 60);
const seed = Number(process.env.PROOF_SEED ?? Date.now() % 1_000_000);
const longest = 20;

const tally: Record<string, number> = {};
let world: World;
let people: Person[][];

beforeAll(async () => {
  world = await startWorld(services, { LOG_LEVEL: 'fatal' });
  people = await Promise.all(lanes.map(() => gather(world)));
}, 60_000);
afterAll(async () => {
  process.stdout.write(`${JSON.stringify(tally, Object.keys(tally).toSorted())}\n`);
  await world.stop();
});

describe(`any history (PROOF_SEED=${seed})`, () => {
  it.concurrent.for(lanes)(
    'ends as the model says, lane %i',
    { timeout: 60_000 + runs * 5000 },
    async (lane) => {
      const property = fc.asyncProperty(anyHistory(longest), async (history) => {
        const scene = await setScene(world, people[lane] as Person[], rolesIn(history), world.call, tally);
        await liveHistory(scene, history);
      });
      const numRuns = Math.ceil(runs / lanes.length);
      await fc.assert(property, { seed: seed + lane, numRuns, endOnFailure: false });
      expect(numRuns).toBeGreaterThan(0);
    },
  );
});
