import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { boardFor } from '../../access.ts';
import { planMany } from '../../entities/tasks/bulk.ts';
import { toCard } from '../../views.ts';
import { selectTasks } from './select-tasks.ts';

/** The same plan as that of the command, which is then thrown away. */
export const previewBulk = handle(tasks.previewBulk, async (ctx, input) => {
  const { board } = await boardFor(ctx, input.boardId, 'write');
  const { plans, unchangedIds, refused } = await planMany(ctx, board, input);
  const changedIds = plans.map(({ task }) => task.id);
  const rows =
    changedIds.length > 0 ? await selectTasks(ctx).where('task.id', 'in', changedIds).execute() : [];
  const cards = new Map(rows.map((row) => [row.id, toCard(row)]));

  return {
    ...{ changedIds, unchangedIds, refused },
    cards: plans.flatMap(({ task, endsInId, isDone, isDeleted }) => {
      const card = cards.get(task.id);
      const { priority, labelIds, assigneeIds } = task;
      const dueAt = task.dueAt?.toISOString() ?? null;
      const doneAt = isDone ? (card?.doneAt ?? ctx.now.toISOString()) : null;
      const goesOver = isDone && !isDeleted && card?.doneAt === null;
      const placed = { columnId: endsInId, doneAt, recurs: card?.recurs === true && !goesOver };

      return card ? [{ ...card, priority, labelIds, assigneeIds, dueAt, ...placed }] : [];
    }),
  };
});
