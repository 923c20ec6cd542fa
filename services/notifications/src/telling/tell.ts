import { notifications } from '@allforone/contracts/notifications';
import type { SubscriptionCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { Notification } from '../entities/notification.ts';
import type { Ways } from '../entities/preference.ts';
import { sendMail } from '../jobs/send-mail.ts';
import { toNotification } from '../views.ts';
import type { News } from './news.ts';
import { waysOf } from './ways-of.ts';

const everyWay: Ways = { inApp: true, email: true };

/**
 * Tells one person something, in the ways they chose; the same fact never twice.
 * @param reach - ways that it may take at all.
 */
export async function tell(ctx: SubscriptionCtx, news: News, reach: Ways = everyWay): Promise<void> {
  const { accountId, kind } = news;
  const id = idFrom(ctx.eventId, accountId);
  const ways = (await waysOf(ctx, [accountId], [kind]))(accountId, kind);

  if (ways.inApp && reach.inApp) {
    const known = await ctx.em.findOne(Notification, { id });
    const notification =
      known ?? ctx.em.create(Notification, { id, ...news, shown: true, createdAt: ctx.now });
    ctx.publish(notifications.created, { accountId, notification: toNotification(notification) });
  }
  // The job may run before this transaction ends, so it is given all it needs.
  if (ways.email && reach.email)
    await ctx.enqueue(sendMail, { mailId: id, order: { about: 'news', news } }, { id });
}
