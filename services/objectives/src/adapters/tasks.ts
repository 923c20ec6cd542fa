import { tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';

const atMost = 100;

/** Of these tasks, whether each is done; one that was deleted is left out. */
export async function doneAmong(ctx: SystemCtx, taskIds: readonly string[]): Promise<Map<string, boolean>> {
  const states = new Map<string, boolean>();
  for (let start = 0; start < taskIds.length; start += atMost) {
    const some = taskIds.slice(start, start + atMost);
    for (const { taskId, isDone } of await ctx.call(tasks.doneIds, { taskIds: some })) {
      states.set(taskId, isDone);
    }
  }

  return states;
}
