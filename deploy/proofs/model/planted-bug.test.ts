import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { startWorld, type World } from '@allforone/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { services } from '../../all-services.ts';
import { liveHistory } from './history.ts';
import { actsOf, anyHistory, type History } from './moves.ts';
import { gather } from './scene.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld(services, { LOG_LEVEL: 'fatal' });
}, 60_000);
afterAll(() => world.stop());

/** Does twice what was asked for once, as a repetition without a key would. */
const doubling: World['call'] = async (action, input, as, options) => {
  if ((action as unknown) === chat.send) await world.call(action, input, as, options);

  return world.call(action, input, as, options);
};

/** Says yes to who leaves, and lets nobody go. */
const dropping: World['call'] = async (action, input, as, options) =>
  (action as unknown) === organizations.leave
    ? ({ done: true } as never)
    : world.call(action, input, as, options);

/** The smallest history that shows it. */
async function smallest(call: World['call']): Promise<History> {
  const cast = await gather(world, call);
  const property = fc.asyncProperty(anyHistory(8), (history) => liveHistory(cast, history));
  const found = await fc.check(property, { seed: 7, numRuns: 60, interruptAfterTimeLimit: 12_000 });
  if (!found.failed || !found.counterexample) throw new Error('Nobody noticed.');
  expect(found.numShrinks).toBeGreaterThan(0);

  return found.counterexample[0];
}

it.each([
  ['sends twice', doubling, 'send'],
  ['lets nobody go', dropping, 'leave'],
])(
  'a service that %s is found out, and by less than it began with',
  { timeout: 60_000 },
  async (_what, call, act) => {
    const history = await smallest(call);

    expect(history.moves.flatMap(actsOf).map((done) => done.do)).toContain(act);
  },
);
