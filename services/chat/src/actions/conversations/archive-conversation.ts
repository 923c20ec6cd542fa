import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { managedConversationFor } from '../../access.ts';
import { saveConversation } from '../../entities/channel.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

export const archiveConversation = handle(chat.archive, async (ctx, { conversationId, archived }) => {
  const conversation = await managedConversationFor(ctx, conversationId, (_kind, rights) => rights.manage);

  if (archived) conversation.archive(ctx.now);
  else conversation.reopen();
  await saveConversation(ctx, conversation);

  return readConversation(ctx, conversationId);
});
