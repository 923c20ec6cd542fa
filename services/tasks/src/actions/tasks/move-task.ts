import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedTaskFor } from '../../access.ts';
import { arrange } from '../../entities/boards/arrange.ts';
import { moving } from '../../entities/tasks/progress.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

/** Two who move at once do so one after the other: neither move is lost. */
export const moveTask = handle(tasks.move, async (ctx, { taskId, columnId, afterId }) => {
  const { board, rights, task } = await lockedTaskFor(ctx, taskId);
  if (afterId !== taskId) await moving(ctx, board, task, () => arrange(ctx, board, task, columnId, afterId));

  return readTask(ctx, taskId, rights);
});
