import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../access.ts';
import { messageKinds, Notification } from '../entities/notification.ts';

/** Who is in a conversation no longer keeps no quotes of it. */
export const onConversationLeft = listen(chat.memberRemoved, async (ctx, { accountId, conversationId }) => {
  const ids = messageKinds.map((kind) => Notification.idFor(conversationId, accountId, kind));
  const forgotten = await ctx.em.nativeDelete(Notification, { id: { $in: ids } });
  if (forgotten === 0) return;

  ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });
});
