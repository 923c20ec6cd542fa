import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { Notification } from '../entities/notification.ts';
import { excerptOf } from '../telling/excerpt-of.ts';

/** What its author or a moderator took back is quoted no longer, here or in a mail that waits. */
export const onMessageChanged = listen(chat.messageChanged, async (ctx, { organizationId, message }) => {
  if (!message.deletedAt && !message.editedAt) return;

  const messageId = message.id;
  if ((await ctx.em.count(Notification, { messageId })) === 0) return;
  const excerpt = message.deletedAt ? null : await excerptOf(ctx, message.text, organizationId);
  await ctx.em.nativeUpdate(Notification, { messageId }, { excerpt });
});
