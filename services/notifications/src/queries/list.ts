import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { pageFrom } from '@allforone/runtime/cursor';
import { Notification } from '../entities/notification.ts';
import { toNotification } from '../views.ts';
import { olderThan, positionOf } from './older-than.ts';

export const list = handle(notifications.list, async (ctx, { organizationId, unreadOnly, cursor, limit }) => {
  const found = await ctx.em.find(
    Notification,
    {
      accountId: ctx.actor.accountId,
      shown: true,
      ...(organizationId && { organizationId }),
      ...(unreadOnly && { readAt: null }),
      ...(cursor && olderThan(cursor)),
    },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: limit + 1 },
  );

  const { items, nextCursor } = pageFrom(found, limit, positionOf, (notification) => notification);
  const readable = await Promise.all(items.map((notification) => mayRead(ctx, notification)));

  return { items: items.filter((_, index) => readable[index]).map(toNotification), nextCursor };
});

/** A quote is for who may read there now. Where nobody can be asked, it waits, and the rest is shown. */
async function mayRead(ctx: Ctx, notification: Notification): Promise<boolean> {
  const { conversationId, projectId, organizationId } = notification;
  const needs = conversationId ? 'chat.read' : projectId ? 'projects.read' : null;
  if (!needs || !organizationId) return true;

  return ctx.can(needs, { organizationId }).catch(() => false);
}
