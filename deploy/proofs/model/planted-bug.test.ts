import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { services } from '../../process.ts';
import { liveHistory } from './history.ts';
import { actsOf, anyHistory, type History, rolesIn } from './moves.ts';
import { gather, setScene } from './scene.ts';

let world: World;
let people: Person[];

beforeAll(async () => {
  world = await startWorld(services, { LOG_LEVEL: 'fatal' });
  people = await gather(world);
}, 60_000);
afterAll(() => world.stop());

/** Says yes to every reading, and writes none down. */
const dropping: World['call'] = async (action, input, as, options) => {
  if ((action as unknown) !== chat.markRead) return world.call(action, input, as, options);
  const { conversationId } = input as { conversationId: string };
  const { items } = await world.call(chat.receipts, { conversationId, limit: 100 }, as);
  const own = items.find(({ accountId }) => accountId === as?.accountId);
  const { sequence } = input as { sequence: number };
  const { lastSequence } = await world.call(chat.get, { conversationId }, as);
  const upTo = Math.max(own?.readSequence ?? 0, Math.min(sequence, lastSequence));

  return { accountId: as?.accountId ?? '', readSequence: upTo, deliveredSequence: upTo } as never;
};

/** Does twice what was asked for once, as a repetition without a key would. */
const doubling: World['call'] = async (action, input, as, options) => {
  if ((action as unknown) === chat.send) await world.call(action, input, as, options);

  return world.call(action, input, as, options);
};

/** Lets somebody go, and forgets to say so to the one who asks for what was said. */
const deaf: World['call'] = async (action, input, as, options) =>
  (action as unknown) === organizations.leave
    ? ({ done: true } as never)
    : world.call(action, input, as, options);

/** The smallest history that shows it. */
async function smallest(call: World['call']): Promise<History> {
  const property = fc.asyncProperty(anyHistory(8), async (history) => {
    await liveHistory(await setScene(world, people, rolesIn(history), call), history);
  });
  const found = await fc.check(property, { seed: 7, numRuns: 60, interruptAfterTimeLimit: 12_000 });
  if (!found.failed || !found.counterexample) throw new Error('Nobody noticed.');
  expect(found.numShrinks).toBeGreaterThan(0);

  return found.counterexample[0];
}

it.each([
  ['drops what was read', dropping, 'read'],
  ['sends twice', doubling, 'send'],
  ['lets nobody go', deaf, 'leave'],
])(
  'a service that %s is found out, and by less than it began with',
  { timeout: 120_000 },
  async (_what, call, act) => {
    const history = await smallest(call);

    expect(history.moves.flatMap(actsOf).map((done) => done.do)).toContain(act);
  },
);
