import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { pathToTask, taskSeen } from '../../telling/task-seen.ts';
import { tell } from '../../telling/tell.ts';

/** Unless it was done meanwhile, or has no deadline any more. */
export const onTaskDue = listen(tasks.deadlineNear, async (ctx, event) => {
  const { accountId, organizationId } = event;
  const task = await taskSeen(ctx, event, accountId);
  if (!task?.dueAt || task.doneAt) return;

  await tell(ctx, {
    ...{ kind: 'task_due', accountId, organizationId, actorId: null },
    ...{ facts: { taskTitle: task.title, dueAt: task.dueAt }, path: pathToTask(event) },
  });
});
