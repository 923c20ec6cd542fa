import type { z } from 'zod';
import { refuse } from './refusal.ts';

/** @returns the position of the last row of a page, opaque to the reader. */
export const encodeCursor = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * @param shape - of the position, such as `z.tuple([Instant, Id])`.
 * @throws Refusal invalid_input, for a cursor that this list never gave.
 */
export function decodeCursor<Shape extends z.ZodType>(cursor: string, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(parse(cursor));
  if (!parsed.success) throw refuse('invalid_input', { fields: [{ path: 'cursor', problem: 'unknown' }] });

  return parsed.data;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Cuts the row too many that a query asked for, and says where to go on. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => readonly (string | number)[],
  present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);

  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null,
  };
}
