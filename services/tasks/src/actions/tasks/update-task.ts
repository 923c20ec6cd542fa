import { tasks } from '@allforone/contracts/tasks';
import { handleAfter } from '@allforone/runtime/action';
import { lockedTaskFor, taskFor } from '../../access.ts';
import { attachableIn } from '../../adapters/files.ts';
import { tellAssigned } from '../../entities/tasks/assigning.ts';
import { editFrom } from '../../entities/tasks/editing.ts';
import { differences, keepChange, snapshotOf } from '../../entities/tasks/task-change.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const updateTask = handleAfter(
  tasks.update,
  async (ctx, { taskId, fileIds }) =>
    fileIds?.length ? attachableIn(ctx, (await taskFor(ctx, taskId)).board.place, fileIds) : [],
  async (ctx, { taskId, ...given }, attachments) => {
    const { board, rights, task } = await lockedTaskFor(ctx, taskId);
    const before = snapshotOf(task);
    const assigned = [...task.assigneeIds];

    task.edit(await editFrom(ctx, board, given, attachments, assigned));
    const change = await keepChange(ctx, task, ctx.actor.accountId, differences(before, snapshotOf(task)));
    if (change) {
      tellAssigned(ctx, board, task, assigned);
      await tellTasks(ctx, board, [taskId], assigned);
    }

    return readTask(ctx, taskId, rights);
  },
);
