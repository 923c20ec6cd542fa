import { tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { selectTasks } from '../../queries/tasks/select-tasks.ts';
import { toCard } from '../../views.ts';
import type { Board } from '../boards/board.ts';
import type { Task } from './task.ts';

/**
 * Tells whoever looks at a locked board what some of its tasks are now, those who do or did them, and the project how
 * much of it is done.
 */
export async function tellTasks(
  ctx: SystemCtx,
  board: Board,
  taskIds: readonly string[],
  formerAssignees: readonly string[] = [],
): Promise<void> {
  const { id: boardId, organizationId } = board;
  board.version += 1;
  board.activeAt = ctx.now;
  await ctx.em.flush();
  const rows = await selectTasks(ctx)
    .where('task.id', 'in', [...new Set(taskIds)])
    .execute();
  for (const row of rows) {
    if (row.deleted_at) ctx.publish(tasks.cardRemoved, { boardId, organizationId, taskId: row.id });
    else ctx.publish(tasks.cardChanged, { boardId, organizationId, card: toCard(row) });
  }
  const people = new Set([...formerAssignees, ...rows.flatMap((row) => row.assignee_ids)]);
  for (const accountId of people) ctx.publish(tasks.workChanged, { accountId, organizationId });
  if (board.kind === 'project') tellProject(ctx, board);
}

function tellProject(ctx: SystemCtx, board: Board): void {
  const { placeId: projectId, organizationId, openCount, doneCount: doneTaskCount, version } = board;
  const taskCount = openCount + doneTaskCount;
  ctx.publish(tasks.projectCounted, { projectId, organizationId, taskCount, doneTaskCount, version });
}

/** What every fact about a task bears. */
export const factsOf = (board: Board, { id: taskId }: { id: string }) => ({
  ...{ taskId, boardId: board.id, organizationId: board.organizationId, place: board.place },
});

/** Something beside the task changed: it is told anew. */
export async function touch(ctx: SystemCtx, board: Board, task: Task): Promise<void> {
  task.version += 1;
  await ctx.em.flush();
  await tellTasks(ctx, board, [task.id]);
}

/** Facts for others, where a task was done or is no longer. */
export function tellProgress(ctx: SystemCtx, board: Board, task: Task, wasDone: boolean, by: string): void {
  const isDone = task.doneAt !== null;
  if (isDone && !wasDone) ctx.publish(tasks.completed, { ...factsOf(board, task), completedBy: by });
  if (!isDone && wasDone) ctx.publish(tasks.reopened, { ...factsOf(board, task), reopenedBy: by });
}
