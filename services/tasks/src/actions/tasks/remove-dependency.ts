import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedTaskFor } from '../../access.ts';
import { blockersOf, DependencySchema, recountBlockersOf } from '../../entities/tasks/dependency.ts';
import { keepChange } from '../../entities/tasks/task-change.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const removeDependency = handle(tasks.removeDependency, async (ctx, { taskId, blockedById }) => {
  const { board, rights, task } = await lockedTaskFor(ctx, taskId);
  const before = await blockersOf(ctx, taskId);
  if (!before.includes(blockedById)) return readTask(ctx, taskId, rights);

  await ctx
    .tables(DependencySchema)
    .deleteFrom('dependency')
    .where('task_id', '=', taskId)
    .where('blocked_by_id', '=', blockedById)
    .execute();
  const after = before.filter((id) => id !== blockedById);
  await keepChange(ctx, task, ctx.actor.accountId, [{ field: 'blockedByIds', before, after }]);
  await recountBlockersOf(ctx, [taskId]);
  await tellTasks(ctx, board, [taskId]);

  return readTask(ctx, taskId, rights);
});
