import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hostileInputs } from './near.ts';

const loot = { ids: ['018f4a3e-0000-7000-8000-000000000000'], cursors: ['WzFd'] };
const schema = z.object({
  name: z.string().trim().min(1).max(80),
  count: z.int().min(0).default(3),
  kind: z.enum(['a', 'b']).optional(),
  people: z.array(z.uuid().toLowerCase()).max(5),
  inner: z.object({ at: z.iso.datetime().nullable() }),
  either: z.union([z.boolean(), z.literal('x')]),
});
const valid = { name: 'Awa', count: 1, people: loot.ids, inner: { at: null }, either: true };
const some = fc.sample(hostileInputs(schema, valid, loot), { numRuns: 2000, seed: 1 }) as (typeof valid)[];

test('most inputs are wrong, and some are good', () => {
  const good = some.filter((input) => schema.safeParse(input).success).length;

  expect(good).toBeGreaterThan(50);
  expect(good).toBeLessThan(1000);
});

test('each field is wrong in a few of them while the others are right', () => {
  const wrongAlone = new Set(
    some.map((input) => {
      const wrong = schema.safeParse(input).error?.issues.map(({ path }) => path[0]);
      return wrong && new Set(wrong).size === 1 ? wrong[0] : undefined;
    }),
  );

  expect([...wrongAlone]).toEqual(expect.arrayContaining(Object.keys(valid)));
});

test.for<[string, (input: typeof valid) => boolean]>([
  ['a lone surrogate', ({ name }) => typeof name === 'string' && !name.isWellFormed()],
  ['an end of text', ({ name }) => typeof name === 'string' && name.includes('\0')],
  ['a text without end', ({ name }) => typeof name === 'string' && name.length > 60_000],
  ['a number that is none', ({ count }) => Number.isNaN(count)],
  ['a zero below zero', ({ count }) => Object.is(count, -0)],
  ['a number out of range', ({ count }) => count === 1e308],
  ['the id of somebody', ({ people }) => people?.[0] === loot.ids[0] && people.length > 1],
  ['too many', ({ people }) => people?.length > 1000],
  [
    'a poisoned prototype',
    (input) => Object.values<unknown>(input).some((one) => one && Object.hasOwn(one, '__proto__')),
  ],
  ['a missing field', (input) => input !== null && typeof input === 'object' && input.name === undefined],
])('%s is among them', ([, is]) => {
  expect(some.some((input) => input !== null && typeof input === 'object' && is(input))).toBe(true);
});
