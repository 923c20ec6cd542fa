import { Id, Instant } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { BoardSchema } from '../../entities/boards/board.ts';
import { placeNames } from './place-names.ts';
import { seenBy } from './visible-boards.ts';

const Position = z.tuple([Instant, Id]);

export const listBoards = handle(tasks.boards, async (ctx, { organizationId, cursor, limit }) => {
  let rows = ctx
    .tables(BoardSchema)
    .selectFrom('board')
    .selectAll()
    .where(await seenBy(ctx, ctx.actor.accountId, organizationId))
    .where(sql<boolean>`open_count + done_count > 0`);
  if (cursor) {
    const [at, id] = decodeCursor(cursor, Position);
    rows = rows.where(sql<boolean>`(active_at, id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const found = await rows
    .orderBy('active_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const nameOf = await placeNames(ctx, organizationId, found);

  return pageFrom(
    found,
    limit,
    (row) => [row.active_at.toISOString(), row.id],
    (row) => ({
      ...{ id: row.id, organizationId, place: { kind: row.kind, placeId: row.place_id }, name: nameOf(row) },
      ...{ openCount: row.open_count, doneCount: row.done_count },
    }),
  );
});
