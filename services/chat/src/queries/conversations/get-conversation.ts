import { type Conversation, chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { conversationFor, rightsIn } from '../../access.ts';
import { toConversation } from '../../views.ts';
import { selectConversations } from './select-conversations.ts';

export const getConversation = handle(chat.get, async (ctx, { conversationId }) => {
  await conversationFor(ctx, conversationId, 'chat.read');

  return readConversation(ctx, conversationId);
});

/** As it is now for the one who asks, after what the command has changed so far. */
export async function readConversation(ctx: Ctx, conversationId: string): Promise<Conversation> {
  await ctx.em.flush();
  const { accountId } = ctx.actor;
  const row = await selectConversations(ctx, accountId)
    .where('conversation.id', '=', conversationId)
    .executeTakeFirstOrThrow();

  return toConversation(row, await rightsIn(ctx, row), accountId);
}
