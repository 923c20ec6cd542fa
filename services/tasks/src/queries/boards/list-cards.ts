import { Id } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { boardFor } from '../../access.ts';
import { TaskSchema } from '../../entities/tasks/task.ts';
import { toCard } from '../../views.ts';

const Position = z.tuple([Id, z.string(), Id]);

/** In the order of ranks; who shows what is done sorts it by when that was. */
export const listCards = handle(tasks.cards, async (ctx, { boardId, columnId, taskIds, cursor, limit }) => {
  await boardFor(ctx, boardId);
  let rows = ctx
    .tables(TaskSchema)
    .selectFrom('task')
    .selectAll()
    .where('board_id', '=', boardId)
    .where('deleted_at', 'is', null)
    .where('parent_id', 'is', null);
  if (columnId) rows = rows.where('column_id', '=', columnId);
  if (taskIds) rows = rows.where('id', '=', sql<string>`any (${taskIds}::uuid[])`);
  if (cursor) {
    const [column, rank, id] = decodeCursor(cursor, Position);
    rows = rows.where(sql<boolean>`(column_id, rank, id) > (${column}::uuid, ${rank}, ${id}::uuid)`);
  }
  const found = await rows
    .orderBy('column_id')
    .orderBy('rank')
    .orderBy('id')
    .limit(limit + 1)
    .execute();

  return pageFrom(found, limit, (row) => [row.column_id, row.rank, row.id], toCard);
});
