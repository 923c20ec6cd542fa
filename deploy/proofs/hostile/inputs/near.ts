import fc from 'fast-check';
import type { z } from 'zod';
import { oddText } from './odd-texts.ts';
import { junk, type Loot, oddCursor, oddId, oddInstant, oddNumber, oddPicture } from './odd-values.ts';

/** What zod 4 tells of a schema; a kind that is not named here gets junk. */
interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
}

const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;

/**
 * Hostile inputs for any schema: a valid one with a few fields wrong, extreme, missing or of somebody else; or junk.
 * @param valid - an input that the schema takes.
 */
export function hostileInputs(schema: z.ZodType, valid: unknown, loot: Loot): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: near(schema, valid, loot, ''), weight: 9 }, { arbitrary: junk, weight: 1 });
}

function near(schema: z.ZodType, valid: unknown, loot: Loot, name: string): fc.Arbitrary<unknown> {
  const { type, format, shape, element, innerType, options, entries, ...def } = defOf(schema);
  const text = typeof valid === 'string' ? valid : undefined;

  if (shape) return nearObject(shape, (valid ?? {}) as object, loot);
  if (innerType) return fc.oneof(near(innerType, valid, loot, name), fc.constant(null));
  if (def.in) return near(def.in, valid, loot, name);
  if (options) return fc.oneof(...options.map((option) => near(option, valid, loot, name)));
  if (element) return nearArray(element, Array.isArray(valid) ? valid : [], loot, name);
  if (entries) return fc.oneof(fc.constantFrom(...Object.values(entries)), oddText(text));
  if (type === 'number') return oddNumber;
  if (type === 'boolean') return fc.constantFrom<unknown[]>(true, false, 'true', 0, 1, null);
  if (type !== 'string') return junk;
  if (name === 'cursor') return oddCursor(loot);
  if (format === 'uuid') return oddId(loot);
  if (format === 'datetime') return oddInstant;
  if (format === 'base64') return oddPicture;

  return oddText(text);
}

function nearObject(shape: Record<string, z.ZodType>, valid: object, loot: Loot): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const given = (valid as Record<string, unknown>)[name];
    const wrong = fc.oneof(
      { arbitrary: near(schema, given, loot, name), weight: 7 },
      { arbitrary: junk, weight: 2 },
      { arbitrary: fc.constant(undefined), weight: 1 },
    );
    return fc.record({ name: fc.constant(name), value: wrong });
  });
  const additions = fc.oneof(
    { arbitrary: fc.constant({}), weight: 9 },
    { arbitrary: fc.constant({ extra: 1, organizationID: 'x', accountId: loot.ids[0] }), weight: 1 },
  );
  if (fields.length === 0) return fc.oneof(junk, additions);

  return fc
    .tuple(fc.oneof(...fields), fc.array(fc.oneof(...fields), { maxLength: 2 }), additions)
    .map(([first, others, added]) => ({ ...valid, ...added, ...toObject([...others, first]) }));
}

function nearArray(
  element: z.ZodType,
  valid: readonly unknown[],
  loot: Loot,
  name: string,
): fc.Arbitrary<unknown> {
  const odd = near(element, valid[0], loot, name);

  return fc.oneof(
    fc.array(odd, { maxLength: 4 }),
    fc.tuple(odd, fc.constantFrom(11, 51, 101, 201, 3000)).map(([one, times]) => repeated(one, times)),
    fc.array(odd, { maxLength: 3 }).map((some) => [...valid, ...some, ...valid]),
    fc.constant({ 0: valid[0], length: 1 }),
  );
}

/** The front takes no more than a megabyte, whatever it is. */
const largest = 900_000;

function repeated(one: unknown, times: number): unknown[] {
  const length = Buffer.byteLength(JSON.stringify(one) ?? '');

  return Array(Math.max(1, Math.min(times, Math.floor(largest / (length + 1))))).fill(one);
}

const toObject = (fields: readonly { name: string; value: unknown }[]) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));
