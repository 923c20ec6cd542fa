import { Id } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { taskFor } from '../../access.ts';
import { toPlacedTask } from '../../views.ts';
import { selectTasks } from './select-tasks.ts';

const Position = z.tuple([z.string(), Id]);

export const listSubtasks = handle(tasks.subtasks, async (ctx, { taskId, cursor, limit }) => {
  const { rights } = await taskFor(ctx, taskId);
  let rows = selectTasks(ctx).where('task.parent_id', '=', taskId).where('task.deleted_at', 'is', null);
  if (cursor) {
    const [rank, id] = decodeCursor(cursor, Position);
    rows = rows.where(sql<boolean>`(task.rank, task.id) > (${rank}, ${id}::uuid)`);
  }
  const found = await rows
    .orderBy('task.rank')
    .orderBy('task.id')
    .limit(limit + 1)
    .execute();

  return pageFrom(
    found,
    limit,
    (row) => [row.rank, row.id],
    (row) => toPlacedTask(row, rights.name),
  );
});
