import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { TaskSchema } from '../../entities/tasks/task.ts';

export const doneIds = handle(tasks.doneIds, async (ctx, { taskIds }) => {
  const rows = await ctx
    .tables(TaskSchema)
    .selectFrom('task')
    .select(['id', 'done_at'])
    .where('id', '=', sql<string>`any (${taskIds}::uuid[])`)
    .where('deleted_at', 'is', null)
    .execute();

  return rows.map(({ id, done_at }) => ({ taskId: id, isDone: done_at !== null }));
});
