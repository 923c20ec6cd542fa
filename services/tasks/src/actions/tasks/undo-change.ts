import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { lockedTaskFor } from '../../access.ts';
import { tellAssigned } from '../../entities/tasks/assigning.ts';
import { moving } from '../../entities/tasks/progress.ts';
import { snapshotOf, TaskChange } from '../../entities/tasks/task-change.ts';
import { putBack } from '../../entities/tasks/undoing.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const undoChange = handle(tasks.undo, async (ctx, { changeId }) => {
  const found = await ctx.em.findOne(TaskChange, { id: changeId });
  if (!found) throw notFound('change');
  const { board, rights, task } = await lockedTaskFor(ctx, found.taskId);
  const change = await ctx.em.findOneOrFail(TaskChange, { id: changeId }, { refresh: true });
  if (change.undoneBy) throw conflict('changed_since');
  const assigned = [...task.assigneeIds];

  change.undoneBy = await moving(ctx, board, task, () =>
    putBack(ctx, board, task, snapshotOf(task), change.fields),
  );
  await ctx.em.flush();
  tellAssigned(ctx, board, task, assigned);

  return readTask(ctx, task.id, rights);
});
