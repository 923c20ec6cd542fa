import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { lockedTaskFor } from '../../access.ts';
import { Comment } from '../../entities/comment.ts';
import { TimeEntry } from '../../entities/time-entry.ts';

/** A comment, an hour: something of a task to change, the board locked. */
async function ofTaskFor<T extends { taskId: string }>(
  ctx: Ctx,
  find: () => Promise<T | null>,
  what: string,
) {
  const first = await find();
  if (!first) throw notFound(what);
  const open = await lockedTaskFor(ctx, first.taskId, false, what);
  const found = await find();
  if (!found) throw notFound(what);

  return { ...open, found };
}

/** One that was deleted is not there. */
export const commentFor = (ctx: Ctx, id: string) =>
  ofTaskFor(ctx, () => ctx.em.findOne(Comment, { id, deletedAt: null }, { refresh: true }), 'comment');

export const timeFor = (ctx: Ctx, id: string) =>
  ofTaskFor(ctx, () => ctx.em.findOne(TimeEntry, { id }, { refresh: true }), 'time');
