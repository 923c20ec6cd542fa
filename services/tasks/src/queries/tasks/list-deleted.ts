import { Id, Instant } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { boardFor } from '../../access.ts';
import { keptDeletedFor } from '../../entities/tasks/task.ts';
import { toPlacedTask } from '../../views.ts';
import { selectTasks } from './select-tasks.ts';

const Position = z.tuple([Instant, Id]);

/** Subtasks come back with the task that they are part of. */
export const listDeleted = handle(tasks.deletedTasks, async (ctx, { boardId, cursor, limit }) => {
  const { rights } = await boardFor(ctx, boardId);
  let rows = selectTasks(ctx)
    .where('task.board_id', '=', boardId)
    .where('task.deleted_at', '>', new Date(ctx.now.getTime() - keptDeletedFor))
    .where('task.parent_id', 'is', null);
  if (cursor) {
    const [at, id] = decodeCursor(cursor, Position);
    rows = rows.where(sql<boolean>`(task.deleted_at, task.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const found = await rows
    .orderBy('task.deleted_at', 'desc')
    .orderBy('task.id', 'desc')
    .limit(limit + 1)
    .execute();

  return pageFrom(
    found,
    limit,
    (row) => [row.deleted_at?.toISOString() ?? '', row.id],
    (row) => toPlacedTask(row, rights.name),
  );
});
