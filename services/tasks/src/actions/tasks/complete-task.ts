import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedTaskFor } from '../../access.ts';
import { finish, moving } from '../../entities/tasks/progress.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const completeTask = handle(tasks.complete, async (ctx, { taskId }) => {
  const { board, rights, task } = await lockedTaskFor(ctx, taskId);
  await moving(ctx, board, task, () => finish(ctx, board, task, true));

  return readTask(ctx, taskId, rights);
});
