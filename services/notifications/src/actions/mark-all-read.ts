import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import { unreadOf } from '../access.ts';
import { Notification } from '../entities/notification.ts';

export const markAllRead = handle(notifications.markAllRead, async (ctx) => {
  const { accountId } = ctx.actor;

  await ctx.em.nativeUpdate(Notification, { accountId, shown: true, readAt: null }, { readAt: ctx.now });
  ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });

  return { done: true as const };
});
