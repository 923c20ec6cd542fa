import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { Notification } from './entities/notification.ts';

/** The only way to notifications by their ids: those of other people do not exist. */
export async function notificationsFor(ctx: Ctx, ids: string[]): Promise<Notification[]> {
  const own = await ctx.em.find(Notification, { id: { $in: ids }, accountId: ctx.actor.accountId });
  if (own.length < new Set(ids).size) throw notFound('notification');

  return own;
}

/** Beyond that, how many exactly says nothing to anybody, and counting thousands takes longer than reading them. */
const mostCounted = 100;

export async function unreadOf(ctx: SystemCtx, accountId: string): Promise<number> {
  const unread = { accountId, shown: true, readAt: null };
  // In the order of the index: with many unread, the whole table would be read for the first hundred.
  const orderBy = { createdAt: 'desc' } as const;
  const options = { fields: ['id'], limit: mostCounted, orderBy, disableIdentityMap: true } as const;

  return (await ctx.em.find(Notification, unread, options)).length;
}
