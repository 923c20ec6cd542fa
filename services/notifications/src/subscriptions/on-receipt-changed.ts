import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../access.ts';
import { messageKinds, Notification } from '../entities/notification.ts';

/** Who has read the conversation has read what was told of it. */
export const onReceiptChanged = listen(chat.receiptChanged, async (ctx, receipt) => {
  const { accountId, conversationId, readSequence } = receipt;
  const ids = messageKinds.map((kind) => Notification.idFor(conversationId, accountId, kind));

  const read = await ctx.em.nativeUpdate(
    Notification,
    { id: { $in: ids }, sequence: { $lte: readSequence }, readAt: null },
    { readAt: ctx.now },
  );
  if (read === 0) return;

  ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });
});
