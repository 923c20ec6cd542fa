import type { SystemCtx } from '@allforone/runtime/context';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { countIn } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { Task } from './task.ts';

const mostSubtasks = 200;

/** What a new task shall be part of. @throws Refusal not_found, subtask_too_deep, limit_reached */
export async function assertParent(ctx: SystemCtx, { id: boardId }: Board, parentId: string): Promise<void> {
  const parent = await ctx.em.findOne(Task, { id: parentId, boardId, deletedAt: null });
  if (!parent) throw notFound('task');
  if (parent.parentId) throw conflict('subtask_too_deep');
  if (parent.subtaskCount >= mostSubtasks) throw conflict('limit_reached');
}

export async function countNew(ctx: SystemCtx, board: Board, { columnId, doneAt }: Task): Promise<void> {
  if (doneAt) board.doneCount += 1;
  else board.openCount += 1;
  await countIn(ctx, { [columnId]: 1 });
}
