import { startWorld, type World } from '@allforone/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '../../all-services.ts';
import { liveHistory } from './history.ts';
import { anyHistory } from './moves.ts';
import { type Cast, gather } from './scene.ts';

/** Histories that are lived at the same time, by other people in other organisations. */
const lanes = [0, 1, 2, 3, 4, 5];
const seed = Number(process.env.PROOF_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.PROOF_RUNS ?? 0);
/** Without a number, as many as there is time for. */
const seconds = Number(process.env.PROOF_SECONDS ?? 25);
const howMany = runs
  ? { numRuns: Math.ceil(runs / lanes.length) }
  : { numRuns: 100_000, interruptAfterTimeLimit: seconds * 1000 };
const longest = 20;

const tally: Record<string, number> = {};
let world: World;
const casts: Cast[] = [];

beforeAll(async () => {
  world = await startWorld(services, { LOG_LEVEL: 'fatal' });
  for (const _lane of lanes) casts.push({ ...(await gather(world)), tally });
}, 120_000);
afterAll(async () => {
  process.stdout.write(`${JSON.stringify(tally, Object.keys(tally).toSorted())}\n`);
  await world.stop();
});

describe(`any history (PROOF_SEED=${seed})`, () => {
  it.concurrent.for(lanes)(
    'ends as the model says, lane %i',
    { timeout: (120 + seconds + runs * 5) * 1000 },
    async (lane) => {
      const property = fc.asyncProperty(anyHistory(longest), (history) =>
        liveHistory(casts[lane] as Cast, history),
      );
      const found = await fc.check(property, { seed: seed + lane, ...howMany });
      if (found.failed) throw new Error(`${found.errorInstance}\n${fc.defaultReportMessage(found)}`);
    },
  );
});

it('was answered more often than not', () => {
  expect(tally['histories lived']).toBeGreaterThan(tally['histories unanswered'] ?? 0);
});
