import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { pathToTask, taskSeen } from '../../telling/task-seen.ts';
import { tell } from '../../telling/tell.ts';

/** Unless it was given to somebody else meanwhile. */
export const onTaskAssigned = listen(
  tasks.assigned,
  async (ctx, event) => {
    const { accountId, assignedBy, organizationId } = event;
    const task = await taskSeen(ctx, event, accountId);
    if (!task?.assigneeIds.includes(accountId)) return;

    await tell(ctx, {
      ...{ kind: 'task_assigned', accountId, organizationId, actorId: assignedBy },
      ...{ facts: { taskTitle: task.title }, path: pathToTask(event) },
    });
  },
  ({ accountId, assignedBy }) => accountId !== assignedBy,
);
