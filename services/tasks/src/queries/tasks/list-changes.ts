import { Id } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { taskFor } from '../../access.ts';
import { TaskChangeSchema } from '../../entities/tasks/task-change.ts';
import { toTaskChange } from '../../views.ts';

const Position = z.tuple([Id]);

export const listChanges = handle(tasks.changes, async (ctx, { taskId, cursor, limit }) => {
  const { rights } = await taskFor(ctx, taskId);
  let rows = ctx.tables(TaskChangeSchema).selectFrom('task_change').selectAll().where('task_id', '=', taskId);
  if (cursor) rows = rows.where('id', '<', decodeCursor(cursor, Position)[0]);
  const found = await rows
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();

  return pageFrom(
    found,
    limit,
    (row) => [row.id],
    (row) => toTaskChange(row, rights.write && row.undone_by === null && row.fields.every(isUndoable)),
  );
});

const isUndoable = ({ field }: { field: string }): boolean =>
  field !== 'deletedAt' && field !== 'blockedByIds';
