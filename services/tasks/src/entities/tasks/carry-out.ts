import type { Ctx } from '@allforone/runtime/context';
import { arrange } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { tellAssigned } from './assigning.ts';
import type { Plan } from './bulk.ts';
import { makeNext } from './next-task.ts';
import { finish } from './progress.ts';
import { setDeleted } from './removal.ts';
import { differences, keepChange, snapshotOf } from './task-change.ts';
import { tellProgress } from './telling.ts';

/** Does to a task of a locked board what was planned. @returns ids of all that changed. */
export async function carryOut(ctx: Ctx, board: Board, plan: Plan): Promise<string[]> {
  const { task, before, column, isDone } = plan;
  const by = ctx.actor.accountId;
  const wasDone = task.doneAt !== null;
  const changed = [task.id];
  if (column) changed.push(...(await arrange(ctx, board, task, column.id, 'end')));
  changed.push(...(await finish(ctx, board, task, isDone)));
  const next = isDone && !wasDone && !plan.isDeleted ? await makeNext(ctx, board, task) : null;
  if (next) changed.push(next);
  if (plan.isDeleted) changed.push(...(await setDeleted(ctx, board, task, ctx.now)));
  await keepChange(ctx, task, by, differences(before, snapshotOf(task)));
  tellAssigned(ctx, board, task, plan.assignedBefore);
  tellProgress(ctx, board, task, wasDone, by);

  return changed;
}
