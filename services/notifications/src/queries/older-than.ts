import { Id, Instant } from '@allforone/contracts/common';
import { decodeCursor } from '@allforone/runtime/cursor';
import { z } from 'zod';

const Position = z.tuple([Instant, Id]);

/** Where a list of the newest goes on. `$lte` adds nothing to `$or`, but it is what an index can start from. */
export function olderThan(cursor: string) {
  const [at, id] = decodeCursor(cursor, Position);
  const createdAt = new Date(at);

  return { createdAt: { $lte: createdAt }, $or: [{ createdAt: { $lt: createdAt } }, { id: { $lt: id } }] };
}

export const positionOf = ({ createdAt, id }: { createdAt: Date; id: string }) => [
  createdAt.toISOString(),
  id,
];
