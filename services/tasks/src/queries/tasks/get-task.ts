import { type Task, tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { taskFor } from '../../access.ts';
import type { Rights } from '../../entities/boards/rights.ts';
import { toTask } from '../../views.ts';
import { selectTasks } from './select-tasks.ts';

export const getTask = handle(tasks.get, async (ctx, { taskId }) => {
  const { rights } = await taskFor(ctx, taskId);

  return readTask(ctx, taskId, rights);
});

/** As it is now, for somebody with these rights on its board. */
export async function readTask(ctx: SystemCtx, taskId: string, rights: Rights): Promise<Task> {
  const row = await selectTasks(ctx)
    .where('task.id', '=', taskId)
    .select(
      sql<string[]>`array(
      select blocked_by_id from dependency where task_id = task.id order by blocked_by_id)`.as(
        'blocked_by_ids',
      ),
    )
    .select(
      sql<string[]>`array(
      select dependency.task_id from dependency where blocked_by_id = task.id order by 1)`.as('blocks_ids'),
    )
    .executeTakeFirst();
  if (!row) throw notFound('task');

  return toTask(row, {
    ...{ blockedByIds: row.blocked_by_ids, blocksIds: row.blocks_ids },
    ...{ placeName: rights.name, canWrite: rights.write },
  });
}
