import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conflict, forbidden } from '@allforone/runtime/refusal';
import { conversationFor, peopleFor } from '../../access.ts';
import { takeTurn } from '../../entities/channel.ts';
import { capacity, lockConversation, tellChanged } from '../../entities/conversation.ts';
import { enrol } from '../../entities/member.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

export const addMembers = handle(chat.addMembers, async (ctx, { conversationId, accountIds }) => {
  const found = await conversationFor(ctx, conversationId, 'chat.write');
  if (found.kind !== 'group') throw forbidden('chat.manage');
  await takeTurn(ctx, found.organization_id);
  const people = await peopleFor(ctx, found.organization_id, accountIds);

  const conversation = await lockConversation(ctx, conversationId);
  // Whoever has left while this waited adds nobody any more.
  await conversationFor(ctx, conversationId, 'chat.write');
  await enrol(ctx, [conversation], people);
  if (conversation.memberCount > capacity) throw conflict('conversation_full');
  tellChanged(ctx, conversation);

  return readConversation(ctx, conversationId);
});
