import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedTaskFor } from '../../access.ts';
import { setDeleted } from '../../entities/tasks/removal.ts';
import { differences, keepChange, snapshotOf } from '../../entities/tasks/task-change.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';

export const deleteTask = handle(tasks.delete, async (ctx, { taskId }) => {
  const { board, task } = await lockedTaskFor(ctx, taskId);
  const before = snapshotOf(task);

  const changed = await setDeleted(ctx, board, task, ctx.now);
  await keepChange(ctx, task, ctx.actor.accountId, differences(before, snapshotOf(task)));
  await tellTasks(ctx, board, changed);

  return { done: true as const };
});
