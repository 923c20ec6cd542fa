import { chat } from '@allforone/contracts/chat';
import { isRefusal } from '@allforone/runtime/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GrownWorld, startGrownWorld } from './grown-world.ts';
import { type Asking, everyAction } from './inputs/every-action.ts';
import { scannedBy } from './plans.ts';
import { onePage, some } from './sizes.ts';
import { statementsOf } from './statements.ts';

let small: GrownWorld;
let large: GrownWorld;

beforeAll(async () => {
  [small, large] = await Promise.all([startGrownWorld(onePage), startGrownWorld(some)]);
}, 60_000);
afterAll(async () => {
  await Promise.all([small?.stop(), large?.stop()]);
});

const queriesFirst = everyAction().toSorted((a, b) => b.action.kind.localeCompare(a.action.kind));

describe('asks the database as often whatever is stored or named, and reads no big table whole', () => {
  test.each(queriesFirst)('$name', async (asking) => {
    let { few, more, many } = await statementsOfAll(asking);
    // Remembered rights that run out right then are asked for once more; what grows does so each time.
    if (more.length !== few.length || many.length !== few.length)
      ({ few, more, many } = await statementsOfAll(asking));

    expect.soft(more, 'more is stored').toHaveLength(few.length);
    expect.soft(many, 'more is named').toHaveLength(few.length);
  });
});

async function statementsOfAll(asking: Asking) {
  const few = await statementsFor(small, asking, asking.input);
  const more = await statementsFor(large, asking, asking.input);
  const many = asking.many ? await statementsFor(large, asking, asking.many) : more;

  return { few, more, many };
}

describe('what would be found', () => {
  test('a question for each of those named', async () => {
    const { world, places } = small;
    const each = (ids: string[]) =>
      statementsOf(() =>
        Promise.all(
          ids.map(() => world.callAsService(chat.conversationIds, { accountId: places.accountId })),
        ),
      );
    const [two, ten] = [
      await each(places.colleagues.slice(0, 2)),
      await each(places.colleagues.slice(0, 10)),
    ];

    expect(ten.statements.length).toBeGreaterThan(two.statements.length);
  });

  test('an index that is missing', async () => {
    const input = { accountId: large.places.accountId };
    const ask = () => statementsOf(() => large.world.callAsService(chat.conversationIds, input));
    const { statements } = await ask();
    const scanned = async () =>
      (await Promise.all(statements.map((one) => scannedBy(large.world, one)))).flat();
    expect(await scanned()).toEqual([]);
    await large.change('drop index chat.member_account');

    expect(await scanned()).toContain('chat.member');
  });
});

async function statementsFor(grown: GrownWorld, asking: Asking, input: Asking['input']): Promise<string[]> {
  const ask = await grown.prepare(asking, input);
  const { statements, result } = await statementsOf(() => ask().catch((error: unknown) => error));
  const isAsExpected = asking.refused ? isRefusal(result, asking.refused) : !(result instanceof Error);
  if (!isAsExpected) throw result;
  if (grown === large) {
    for (const statement of statements)
      expect.soft(await scannedBy(grown.world, statement), statement.text).toEqual([]);
  }

  return statements.map(({ service, text }) => `${service}: ${text}`);
}
