import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { lockedTaskFor } from '../../access.ts';
import { isOrphan, setDeleted } from '../../entities/tasks/removal.ts';
import { keptDeletedFor } from '../../entities/tasks/task.ts';
import { differences, keepChange, snapshotOf } from '../../entities/tasks/task-change.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const restoreTask = handle(tasks.restore, async (ctx, { taskId }) => {
  const { board, rights, task } = await lockedTaskFor(ctx, taskId, true);
  const isGone = (task.deletedAt?.getTime() ?? 0) < ctx.now.getTime() - keptDeletedFor;
  if (isGone || (await isOrphan(ctx, task))) throw notFound('task');
  const before = snapshotOf(task);

  const changed = await setDeleted(ctx, board, task, null);
  await keepChange(ctx, task, ctx.actor.accountId, differences(before, snapshotOf(task)));
  await tellTasks(ctx, board, changed);

  return readTask(ctx, taskId, rights);
});
