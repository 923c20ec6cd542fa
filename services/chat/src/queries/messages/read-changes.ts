import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { conversationFor } from '../../access.ts';
import { toMessage } from '../../views.ts';
import { fitting } from './page-of-messages.ts';
import { selectMessages } from './select-messages.ts';

/** Revisions are committed in their order, so that nothing can appear later behind what was already read. */
export const readChanges = handle(chat.changes, async (ctx, { conversationId, afterRevision, limit }) => {
  const { last_revision } = await conversationFor(ctx, conversationId, 'chat.read');

  const rows = await selectMessages(ctx)
    .where('message.conversation_id', '=', conversationId)
    .where('message.revision', '>', Math.min(afterRevision, last_revision))
    .orderBy('message.revision')
    .limit(limit + 1)
    .execute();
  const shown = fitting(rows.slice(0, limit));
  const upTo = shown.at(-1)?.revision ?? 0;
  const hasMore = shown.length < rows.length;

  return {
    messages: shown.map(toMessage),
    hasMore,
    lastRevision: hasMore ? upTo : Math.max(upTo, last_revision),
  };
});
