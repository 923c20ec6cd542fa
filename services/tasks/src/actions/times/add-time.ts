import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { lockedTaskFor } from '../../access.ts';
import { touch } from '../../entities/tasks/telling.ts';
import { mostMinutes, TimeEntry } from '../../entities/time-entry.ts';
import { toTimeEntry } from '../../views.ts';

export const addTime = handle(tasks.addTime, async (ctx, { taskId, minutes, day, note }) => {
  const { board, task } = await lockedTaskFor(ctx, taskId);
  if (task.minutesSpent + minutes > mostMinutes) throw conflict('limit_reached');
  const { id: boardId, organizationId } = board;
  const time = ctx.em.create(TimeEntry, {
    ...{ id: newId(), organizationId, boardId, taskId, accountId: ctx.actor.accountId },
    ...{ minutes, day, note, createdAt: ctx.now },
  });
  task.minutesSpent += minutes;
  await touch(ctx, board, task);

  return toTimeEntry(time);
});
