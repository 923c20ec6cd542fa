import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import { notificationsFor, unreadOf } from '../access.ts';
import { Notification } from '../entities/notification.ts';

export const markUnread = handle(notifications.markUnread, async (ctx, { notificationIds }) => {
  const { accountId } = ctx.actor;
  const own = await notificationsFor(ctx, notificationIds);

  const ids = own.map(({ id }) => id);
  await ctx.em.nativeUpdate(Notification, { id: { $in: ids } }, { readAt: null });
  ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });

  return { done: true as const };
});
