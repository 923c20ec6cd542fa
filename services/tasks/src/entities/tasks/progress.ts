import type { Ctx } from '@allforone/runtime/context';
import { arrange, columnsOf, setDone } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { columnOfState } from '../boards/board-column.ts';
import { makeNext } from './next-task.ts';
import type { Task } from './task.ts';
import { differences, keepChange, snapshotOf } from './task-change.ts';
import { tellProgress, tellTasks } from './telling.ts';

/** Changes where a task stands, and with that perhaps whether it is done; keeps and tells all that follows. */
export async function moving(
  ctx: Ctx,
  board: Board,
  task: Task,
  move: () => Promise<string[]>,
): Promise<string | null> {
  const before = snapshotOf(task);
  const [rank, wasDone] = [task.rank, task.doneAt !== null];
  const others = await move();
  const isDone = task.doneAt !== null;
  const next = isDone && !wasDone ? await makeNext(ctx, board, task) : null;
  const change = await keepChange(ctx, task, ctx.actor.accountId, differences(before, snapshotOf(task)));
  if (!change && rank === task.rank) return null;
  if (!change) task.version += 1;

  tellProgress(ctx, board, task, wasDone, ctx.actor.accountId);
  await tellTasks(ctx, board, [task.id, ...others, ...(next ? [next] : [])]);

  return change;
}

/** Into the first column for what is done (or for what is not), at its front; without one it stays where it is. */
export async function finish(ctx: Ctx, board: Board, task: Task, isDone: boolean): Promise<string[]> {
  if (isDone === (task.doneAt !== null)) return [];
  const target = columnOfState(await columnsOf(ctx, board), task.columnId, isDone);

  return target ? arrange(ctx, board, task, target.id, null) : setDone(ctx, board, task, isDone);
}
