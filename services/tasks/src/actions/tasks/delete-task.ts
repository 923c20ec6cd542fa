import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedTaskFor } from '../../access.ts';
import { setDeleted } from '../../entities/tasks/removal.ts';
import { differences, keepChange, snapshotOf } from '../../entities/tasks/task-change.ts';
import { factsOf, tellTasks } from '../../entities/tasks/telling.ts';

export const deleteTask = handle(tasks.delete, async (ctx, { taskId }) => {
  const { board, task } = await lockedTaskFor(ctx, taskId);
  const before = snapshotOf(task);
  const deletedBy = ctx.actor.accountId;

  const changed = await setDeleted(ctx, board, task, ctx.now);
  await keepChange(ctx, task, deletedBy, differences(before, snapshotOf(task)));
  ctx.publish(tasks.deleted, { ...factsOf(board, task), deletedBy });
  await tellTasks(ctx, board, changed);

  return { done: true as const };
});
