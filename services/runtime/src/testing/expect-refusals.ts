import type { Action, InputOf } from '@allforone/contracts/contract';
import { expect } from 'vitest';
import type { World } from '../testing.ts';
import type { Person } from './person.ts';

interface Cast<A extends Action> {
  /** What would succeed for somebody who may. */
  input: InputOf<A>;
  /** Somebody of another organisation. */
  outsider: Person;
  /** Somebody who may see the object, but not do this. */
  unpermitted?: Person;
}

const wrongValues = [
  undefined,
  null,
  42,
  -1,
  1e308,
  '',
  'x',
  'x'.repeat(9000),
  'a\0b',
  [],
  {},
  { $ne: null },
  true,
];

/**
 * Nobody, outsiders, people without the permission and bad input are each refused by name, and no row is written.
 * Every action that asks for a permission goes through this.
 */
export async function expectRefusals<A extends Action>(
  world: World,
  action: A,
  cast: Cast<A>,
): Promise<void> {
  await world.quiet();
  const before = await world.rowCounts();
  const codeFor = async (as: Person | null, input: InputOf<A>) =>
    (await world.refusal(world.call(action, input, as))).code;

  if (action.allow !== 'anyone') expect(await codeFor(null, cast.input)).toBe('unauthenticated');
  expect(await codeFor(cast.outsider, cast.input)).toBe('not_found');
  if (cast.unpermitted) expect(await codeFor(cast.unpermitted, cast.input)).toBe('forbidden');
  for (const input of badInputs(action, cast.input)) {
    expect(await codeFor(cast.outsider, input), JSON.stringify(input).slice(0, 200)).toBe('invalid_input');
  }

  expect(await world.rowCounts()).toEqual(before);
}

/** The good input with one field made wrong, for each field and each way to be wrong that the schema knows. */
function badInputs<A extends Action>(action: A, good: InputOf<A>): InputOf<A>[] {
  const fields = Object.keys(good as object);
  const mutated = fields.flatMap((field) =>
    wrongValues.map((value) => ({ ...(good as object), [field]: value })),
  );

  return mutated.filter((input) => !action.input.safeParse(input).success) as InputOf<A>[];
}
