import { tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { unlessGone } from './unless-gone.ts';

interface OfTask {
  organizationId: string;
  taskId: string;
}

/** A task as somebody may know it now; null for one that is gone, or that they do not see. */
export async function taskSeen(ctx: SystemCtx, { taskId }: OfTask, accountId: string) {
  const task = await unlessGone(ctx.call(tasks.taskFacts, { taskId, accountId }));

  return task?.sees ? task : null;
}

export const pathToTask = ({ organizationId, taskId }: OfTask): string =>
  `/o/${organizationId}/tasks/task/${taskId}`;
