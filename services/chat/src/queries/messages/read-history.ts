import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conversationFor } from '../../access.ts';
import { toMessage } from '../../views.ts';
import { fitting } from './page-of-messages.ts';
import { selectMessages } from './select-messages.ts';

export const readHistory = handle(chat.history, async (ctx, { conversationId, before, after, limit }) => {
  // Read before the messages: what changes in between is then told once more, and never missed.
  const { last_revision, last_sequence } = await conversationFor(ctx, conversationId, 'chat.read');
  const goesOn = after !== undefined;
  let query = selectMessages(ctx).where('message.conversation_id', '=', conversationId);
  if (before !== undefined) query = query.where('message.sequence', '<', Math.min(before, last_sequence + 1));
  if (goesOn) query = query.where('message.sequence', '>', Math.min(after, last_sequence));

  const rows = await query
    .orderBy('message.sequence', goesOn ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
  const shown = fitting(rows.slice(0, limit));

  return {
    messages: (goesOn ? shown : shown.toReversed()).map(toMessage),
    hasMore: shown.length < rows.length,
    lastRevision: last_revision,
  };
});
