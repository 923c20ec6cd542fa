import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { touch } from '../../entities/tasks/telling.ts';
import { timeFor } from '../comments/task-part.ts';

export const removeTime = handle(tasks.removeTime, async (ctx, { timeId }) => {
  const { board, rights, task, found: time } = await timeFor(ctx, timeId);
  if (time.accountId !== ctx.actor.accountId && !rights.manage) throw refuse('not_author');
  task.minutesSpent -= time.minutes;
  ctx.em.remove(time);
  await touch(ctx, board, task);

  return { done: true as const };
});
