import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conversationFor } from '../../access.ts';
import { advance } from '../../entities/member.ts';

/** What has been read has been received too. */
export const markRead = handle(chat.markRead, async (ctx, { conversationId, sequence }) => {
  const member = await conversationFor(ctx, conversationId, 'chat.read');
  const upTo = Math.min(sequence, member.last_sequence);

  return advance(ctx, member, { read: upTo, delivered: upTo });
});
