import { type NotificationKind, notifications } from '@allforone/contracts/notifications';
import type { SystemCtx } from '@allforone/runtime/context';
import { Notification } from '../entities/notification.ts';
import type { Ways } from '../entities/preference.ts';
import { mailIfUnread } from '../jobs/mail-if-unread.ts';
import { toNotification } from '../views.ts';
import type { MessageSent } from './audience-of.ts';
import { waysOf } from './ways-of.ts';

/** Long enough for who is around to read it in the conversation. */
const mailAfter = 5 * 60 * 1000;

/** Adds a message to what each of these people has unread of its conversation, or begins anew. */
export async function gatherMessage(
  ctx: SystemCtx,
  event: MessageSent,
  accountIds: string[],
  excerpt: string,
): Promise<void> {
  const kindFor = kindsIn(event);
  const ways = await waysOf(ctx, accountIds, ['direct_message', 'mention', 'group_message']);
  const idOf = (accountId: string) => Notification.idFor(event.conversationId, accountId, kindFor(accountId));
  const known = await ctx.em.find(Notification, { id: { $in: accountIds.map(idOf) } });
  const byId = new Map(known.map((notification) => [notification.id, notification]));

  for (const accountId of accountIds) {
    const kind = kindFor(accountId);
    const chosen = ways(accountId, kind);
    if (!chosen.inApp && !chosen.email) continue;
    const id = idOf(accountId);
    const notification = byId.get(id) ?? begin(ctx, event, { id, accountId, kind });
    await gather(ctx, notification, event, excerpt, chosen);
  }
  await ctx.em.flush();
}

/** Most telling first: a mention in a group conversation is a mention. */
function kindsIn({ kind, mentionsAll, mentionedIds }: MessageSent): (accountId: string) => NotificationKind {
  const mentioned = new Set(mentionedIds);
  if (kind === 'direct') return () => 'direct_message';

  return (accountId) => (mentionsAll || mentioned.has(accountId) ? 'mention' : 'group_message');
}

function begin(
  ctx: SystemCtx,
  { organizationId, conversationId, conversationName }: MessageSent,
  who: { id: string; accountId: string; kind: NotificationKind },
): Notification {
  return ctx.em.create(Notification, {
    ...who,
    organizationId,
    conversationId,
    facts: conversationName ? { conversationName } : {},
    path: `/o/${organizationId}/chat/${conversationId}`,
    shown: true,
    createdAt: ctx.now,
  });
}

async function gather(
  ctx: SystemCtx,
  notification: Notification,
  { message }: MessageSent,
  excerpt: string,
  chosen: Ways,
): Promise<void> {
  if (!notification.gather({ ...message, excerpt }, ctx.now)) return;

  notification.shown = chosen.inApp;
  const { id, accountId } = notification;
  const created = { accountId, notification: toNotification(notification) };
  if (chosen.inApp) ctx.publish(notifications.created, created);
  if (chosen.email && notification.isOpenSince(message.id)) {
    const job = { notificationId: id, messageId: message.id };
    await ctx.enqueue(mailIfUnread, job, { id: `${id}-${message.id}`, delay: mailAfter });
  }
}
