import { tasks } from '@allforone/contracts/tasks';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { countIn, countSubtasks } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { recountBlockers } from './dependency.ts';
import { Task } from './task.ts';
import { factsOf } from './telling.ts';

/**
 * Deletes a task with its subtasks, or brings back what was deleted with it, and tells it of each of them.
 * @returns ids of all that changed.
 */
export async function setDeleted(ctx: Ctx, board: Board, task: Task, at: Date | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update task set deleted_at = ${at}, version = version + 1
    where parent_id = ${task.id} and deleted_at is not distinct from ${task.deletedAt}
    returning id`.execute(ctx.tables());
  task.deletedAt = at;
  if (!task.parentId) await countIn(ctx, { [task.columnId]: at ? -1 : 1 });
  if (!task.parentId && task.doneAt) board.doneCount += at ? -1 : 1;
  if (!task.parentId && !task.doneAt) board.openCount += at ? -1 : 1;
  await ctx.em.flush();
  if (task.parentId) await countSubtasks(ctx, task.parentId);
  if (!at) await countSubtasks(ctx, task.id);
  const ids = [task.id, ...rows.map(({ id }) => id)];
  const by = ctx.actor.accountId;
  for (const id of ids) {
    if (at) ctx.publish(tasks.deleted, { ...factsOf(board, { id }), deletedBy: by });
    else ctx.publish(tasks.restored, { ...factsOf(board, { id }), restoredBy: by });
  }

  return [...ids, ...(await recountBlockers(ctx, ids)), ...(task.parentId ? [task.parentId] : [])];
}

/** A subtask comes back only beside the task that it is part of. */
export const isOrphan = async (ctx: SystemCtx, { parentId }: Task): Promise<boolean> =>
  parentId !== null && (await ctx.em.count(Task, { id: parentId, deletedAt: null })) === 0;
