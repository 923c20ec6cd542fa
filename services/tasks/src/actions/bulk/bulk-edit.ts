import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { lockedBoardFor } from '../../access.ts';
import { planMany } from '../../entities/tasks/bulk.ts';
import { carryOut } from '../../entities/tasks/carry-out.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';

export const bulkEdit = handle(tasks.bulkEdit, async (ctx, input) => {
  const { board } = await lockedBoardFor(ctx, input.boardId, 'write');
  const { plans, unchangedIds, refused } = await planMany(ctx, board, input);
  const changed: string[] = [];
  for (const plan of plans) changed.push(...(await carryOut(ctx, board, plan)));
  const former = plans.flatMap(({ assignedBefore }) => assignedBefore);
  if (plans.length > 0) await tellTasks(ctx, board, changed, former);

  return { changedIds: plans.map(({ task }) => task.id), unchangedIds, refused };
});
