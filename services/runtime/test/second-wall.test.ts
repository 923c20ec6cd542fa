import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startWorld, type World } from '../src/testing.ts';
import { forgetful, forgetfulService } from './forgetful.ts';
import { grantsService } from './notes.ts';

const organizationId = 'aaaa1111-0000-4000-8000-000000000001';
const elsewhere = 'bbbb1111-0000-4000-8000-000000000001';
const accountId = 'aaaa1111-0000-4000-8000-000000000002';
const member: Person = { accountId, sessionId: accountId, name: '', email: '', password: '' };
let world: World;

beforeAll(async () => {
  world = await startWorld([forgetfulService, grantsService], { LOG_LEVEL: 'fatal' });
  for (const [organization, text] of [
    [organizationId, 'ours'],
    [organizationId, 'ours too'],
    [elsewhere, 'theirs'],
  ]) {
    const insert = 'insert into secret values (gen_random_uuid(), $1, $2)';
    await world.sql('forgetful', insert, [organization, text]);
  }
});
afterAll(() => world.stop());

const rows = () =>
  world.sql<{ organization_id: string; text: string }>(
    'forgetful',
    'select organization_id, text from secret order by id',
  );

describe.each(Object.values(forgetful).map((action) => [action.name, action] as const))(
  '%s',
  (_name, action) => {
    test('without the organisation fails, and writes nothing', async () => {
      const before = await rows();
      const refusal = await world.refusal(world.call(action, { organizationId, isForgotten: true }, member));

      expect(refusal.code).toBe('internal');
      expect(refusal.data).toBeUndefined();
      expect(await rows()).toEqual(before);
    });
  },
);

test('whoever stays in the organisation notices nothing', async () => {
  const ask = async (action: (typeof forgetful)[keyof typeof forgetful]) =>
    (await world.call(action, { organizationId, isForgotten: false }, member)).count;

  expect(await ask(forgetful.list)).toBe(2);
  expect(await ask(forgetful.join)).toBe(4);
  expect(await ask(forgetful.count)).toBe(2);
  expect(await ask(forgetful.group)).toBe(2);
  expect(await ask(forgetful.raw)).toBe(2);
  expect(await ask(forgetful.find)).toBe(2);
  expect(await ask(forgetful.update)).toBe(2);
  expect(await ask(forgetful.updateReturning)).toBe(2);
  expect(await ask(forgetful.create)).toBe(1);
  expect(await ask(forgetful.remove)).toBe(3);
  expect(await rows()).toEqual([{ organization_id: elsewhere, text: 'theirs' }]);
});
