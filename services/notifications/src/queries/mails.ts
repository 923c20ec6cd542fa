import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import { pageFrom } from '@allforone/runtime/cursor';
import { OutboxMail } from '../entities/outbox-mail.ts';
import { toMail } from '../views.ts';
import { olderThan, positionOf } from './older-than.ts';

export const mails = handle(notifications.mails, async (ctx, { cursor, limit }) => {
  const found = await ctx.em.find(OutboxMail, cursor ? olderThan(cursor) : {}, {
    orderBy: { createdAt: 'desc', id: 'desc' },
    limit: limit + 1,
  });

  return pageFrom(found, limit, positionOf, toMail);
});
