import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
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

  return pageFrom(found, limit, positionOf, toNotification);
});
