import { queryClient } from '../../../lib/calls/query-client.ts';
import type { LiveEvents } from '../../../lib/live/events.ts';
import { onLive } from '../../../lib/live.ts';
import { onDelivered } from '../../../lib/outbox.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { trpc } from '../../../lib/trpc.ts';
import { withMessageChanged, withMessageSent, withRead } from '../list/conversation-changes.ts';
import { changeConversation, findConversation, renewList } from '../list/list-query.ts';
import { hear } from '../log/catch-up.ts';
import { forgetConversation } from '../log/forget.ts';
import { markDelivered } from '../receipts/mark.ts';
import { keepReceipt, receiptsOptions } from '../receipts/receipts-query.ts';

/**
 * From the first time that anything of the chat is shown, everything told about it is kept: also while other pages
 * are open, so that coming back shows the truth at once.
 */
onLive('chat.messageSent', (event) => {
  const { conversationId, organizationId, kind, message } = event;
  const me = signedInAccount.get() ?? '';
  const isKnown = changeConversation(
    organizationId,
    conversationId,
    (known) => withMessageSent(known, event, me),
    { toFront: true },
  );

  hear(conversationId, message);
  if (!isKnown) void renewList(organizationId);
  if (message.authorId !== me) markDelivered(kind, conversationId, message.sequence);
});

onLive('chat.messageChanged', ({ conversationId, organizationId, message }) => {
  changeConversation(organizationId, conversationId, (known) => withMessageChanged(known, message));
  hear(conversationId, message);
});

onLive('chat.receiptChanged', (receipt) => {
  keepReceipt(receipt);
  if (receipt.accountId !== signedInAccount.get()) return;

  const known = findConversation(receipt.conversationId);
  if (known) changeConversation(known.organizationId, known.id, (one) => withRead(one, receipt));
});

onLive('chat.conversationChanged', renewConversation);
onLive('chat.memberAdded', renewConversation);

onLive('chat.memberRemoved', ({ organizationId, conversationId, accountId }) => {
  if (accountId !== signedInAccount.get()) return;

  forgetConversation(organizationId, conversationId);
});

onDelivered('chat.send', (message) => hear(message.conversationId, message));
onDelivered('chat.edit', (message) => hear(message.conversationId, message));
onDelivered('chat.delete', (message) => hear(message.conversationId, message));
onDelivered('chat.react', (message) => hear(message.conversationId, message));

function renewConversation({ organizationId, conversationId }: LiveEvents['chat.conversationChanged']): void {
  void renewList(organizationId);
  void queryClient.invalidateQueries(trpc.chat.get.queryFilter({ conversationId }));
  void queryClient.invalidateQueries({ queryKey: receiptsOptions(conversationId).queryKey });
}
