import { Id } from '@allforone/contracts/common';
import { Refusal } from '@allforone/runtime/refusal';
import { z } from 'zod';
import { type Owner, owners } from './owners.ts';

/**
 * Where the search goes on at one owner: the page that it stands in (none: the first), how many of it were shown, and
 * which of them last; null once all was shown.
 */
const Place = z
  .object({
    cursor: z.string().max(300).optional(),
    taken: z.int().min(0).max(100),
    lastId: Id.optional(),
  })
  .nullable();
export type Place = z.output<typeof Place>;
export type Places = Partial<Record<Owner, Place>>;

const Places = z.partialRecord(z.enum(owners), Place);

export const atTheStart: Place = { taken: 0 };
/** Characters: each owner brings a cursor of its own. */
export const longestCursor = 4000;

export const encodePlaces = (places: Places): string =>
  Buffer.from(JSON.stringify(places)).toString('base64url');

/** @throws Refusal invalid_input, for a cursor that this search never gave. */
export function decodePlaces(cursor: string): Places {
  const parsed = Places.safeParse(parse(cursor));
  if (parsed.success) return parsed.data;

  throw new Refusal('invalid_input', { fields: [{ path: 'cursor', problem: 'unknown' }] });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
