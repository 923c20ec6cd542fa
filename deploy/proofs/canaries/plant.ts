import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { type Kind, kindOf } from './kinds.ts';

/** A word that nobody would write by chance. */
export const word = (kind: Kind): string => `zq${kind}${randomBytes(5).toString('hex')}`;

/** What may be written instead; the others must be what they are, or nothing would work. */
const free: readonly Kind[] = ['words', 'name', 'profile'];

/**
 * The input of an example with a word of its own in each field that a person may fill in freely, those that the
 * example leaves out included.
 */
export function plant(schema: z.ZodType, example: unknown): unknown {
  const { shape } = schema._zod.def as unknown as { shape?: Record<string, z.ZodType> };
  const given = (example ?? {}) as Record<string, unknown>;
  const planted = Object.entries(shape ?? {}).map(([name, field]) => [
    name,
    plantField(name, field, given[name]),
  ]);
  const filled = Object.fromEntries(planted.filter(([, value]) => value !== undefined));

  return schema.safeParse(filled).success ? filled : example;
}

function plantField(name: string, field: z.ZodType, given: unknown): unknown {
  const kind = kindOf[name];
  if (kind === 'email' && Array.isArray(given)) return given.map(() => `${word(kind)}@example.org`);
  if (!kind || !free.includes(kind)) return given;
  const text = typeof given === 'string' ? `${given} ${word(kind)}` : word(kind);

  return field.safeParse(text).success ? text : given;
}
