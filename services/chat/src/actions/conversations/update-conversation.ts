import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { managedConversationFor } from '../../access.ts';
import { saveConversation } from '../../entities/channel.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

/** A group conversation is named by everyone in it. */
export const updateConversation = handle(chat.update, async (ctx, { conversationId, name, topic }) => {
  const conversation = await managedConversationFor(
    ctx,
    conversationId,
    (kind, rights) => rights.manage || kind === 'group',
  );

  conversation.rename(name, topic);
  await saveConversation(ctx, conversation);

  return readConversation(ctx, conversationId);
});
