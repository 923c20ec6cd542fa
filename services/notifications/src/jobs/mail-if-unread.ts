import { chat } from '@allforone/contracts/chat';
import { Id } from '@allforone/contracts/common';
import type { SystemCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Notification } from '../entities/notification.ts';
import { factsOf } from '../views.ts';
import { sendMail } from './send-mail.ts';

/** Mails what somebody has not read by then: once for all messages since they last read. */
export const mailIfUnread = job({
  name: 'mail-if-unread',
  data: z.object({ notificationId: Id, messageId: Id }),
  run: async (ctx, { notificationId, messageId }) => {
    const notification = await ctx.em.findOne(Notification, { id: notificationId });
    if (!notification?.isOpenSince(messageId) || notification.isAllTakenBack()) return;
    if (!(await isUnreadInChat(ctx, notification))) return;

    const { kind, accountId, path } = notification;
    const { organizationId = null, actorId = null } = notification;
    const news = { kind, accountId, organizationId, actorId, facts: factsOf(notification), path };
    const mailId = idFrom(notificationId, messageId);
    await ctx.enqueue(sendMail, { mailId, order: { about: 'news', news } }, { id: mailId });
  },
});

/** Chat knows best; and who is no longer in the conversation is not to hear of it. */
async function isUnreadInChat(ctx: SystemCtx, notification: Notification): Promise<boolean> {
  const { conversationId, accountId, sequence } = notification;
  if (!conversationId) return false;
  const { items } = await ctx.call(chat.memberReceipts, { conversationId, accountIds: [accountId] });

  return items.some(({ readSequence }) => readSequence < sequence);
}
