import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { recountBlockers } from '../tasks/dependency.ts';
import type { Task } from '../tasks/task.ts';
import type { Board } from './board.ts';
import { BoardColumn } from './board-column.ts';
import { rankBehind } from './ranks.ts';

export const columnsOf = (ctx: SystemCtx, { id: boardId }: Board): Promise<BoardColumn[]> =>
  ctx.em.find(BoardColumn, { boardId }, { orderBy: { rank: 'asc' } });

/**
 * Puts a task into a column behind another; a column for what is done completes what comes into it, any other opens
 * it again.
 * @returns other tasks that changed with it.
 */
export async function arrange(
  ctx: Ctx,
  board: Board,
  task: Task,
  columnId: string,
  afterId: string | null | 'end',
): Promise<string[]> {
  const column = await ctx.em.findOne(BoardColumn, { id: columnId, boardId: board.id });
  if (!column) throw notFound('column');
  const parentId = task.parentId ?? null;
  task.rank = await rankBehind(ctx, { columnId, parentId }, afterId, task.id);
  if (columnId === task.columnId) return [];
  if (!parentId) await countIn(ctx, { [task.columnId]: -1, [columnId]: 1 });
  task.columnId = columnId;

  return setDone(ctx, board, task, column.isDone);
}

/** @returns other tasks that changed with it: the one it is part of, and those that wait for it. */
export async function setDone(ctx: SystemCtx, board: Board, task: Task, isDone: boolean): Promise<string[]> {
  if (isDone === (task.doneAt !== null)) return [];
  task.doneAt = isDone ? ctx.now : null;
  const step = isDone ? 1 : -1;
  if (!task.parentId) {
    board.doneCount += step;
    board.openCount -= step;
  }
  await ctx.em.flush();
  const waiting = await recountBlockers(ctx, [task.id]);
  if (!task.parentId) return waiting;
  await countSubtasks(ctx, task.parentId);

  return [...waiting, task.parentId];
}

export async function countIn(ctx: SystemCtx, steps: Record<string, number>): Promise<void> {
  const [ids, counts] = [Object.keys(steps), Object.values(steps)];
  await sql`
    update board_column set task_count = task_count + step.count
    from unnest(${ids}::uuid[], ${counts}::int[]) as step (id, count)
    where board_column.id = step.id`.execute(ctx.tables());
}

export async function countSubtasks(ctx: SystemCtx, parentId: string): Promise<void> {
  await sql`
    update task set version = version + 1, subtask_count = counted.total, done_subtask_count = counted.done
    from (select count(*)::int as total, count(done_at)::int as done from task
      where parent_id = ${parentId} and deleted_at is null) as counted
    where id = ${parentId}`.execute(ctx.tables());
}
