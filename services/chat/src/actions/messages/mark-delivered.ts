import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conversationFor } from '../../access.ts';
import { advance } from '../../entities/member.ts';

export const markDelivered = handle(chat.markDelivered, async (ctx, { conversationId, sequence }) => {
  const member = await conversationFor(ctx, conversationId, 'chat.read');

  return advance(ctx, member, { read: 0, delivered: Math.min(sequence, member.last_sequence) });
});
