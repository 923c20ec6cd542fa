import { notifications } from '@allforone/contracts/notifications';
import type { SubscriptionCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { Notification } from '../entities/notification.ts';
import { sendMail } from '../jobs/send-mail.ts';
import { toNotification } from '../views.ts';
import type { News } from './news.ts';
import { waysOf } from './ways-of.ts';

/** Tells one person something, in the ways they chose; the same fact never twice. */
export async function tell(ctx: SubscriptionCtx, news: News): Promise<void> {
  const { accountId, kind } = news;
  const id = idFrom(ctx.eventId, accountId);
  const ways = (await waysOf(ctx, [accountId], [kind]))(accountId, kind);

  if (ways.inApp) {
    const known = await ctx.em.findOne(Notification, { id });
    const notification =
      known ?? ctx.em.create(Notification, { id, ...news, shown: true, createdAt: ctx.now });
    ctx.publish(notifications.created, { accountId, notification: toNotification(notification) });
  }
  // The job may run before this transaction ends, so it is given all it needs.
  if (ways.email) await ctx.enqueue(sendMail, { mailId: id, order: { about: 'news', news } }, { id });
}
