import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { lockedConversationFor } from '../../access.ts';
import { keepMentions, namesEveryone } from '../../entities/mention.ts';
import { appendMessage } from '../../entities/sequence.ts';
import { type MessageRow, readAnswered, selectMessages } from '../../queries/messages/select-messages.ts';
import { toMessage } from '../../views.ts';

/** The hottest command: two statements, and one row however many members hear of it. */
export const sendMessage = handle(chat.send, async (ctx, input) => {
  const { conversationId, clientId } = input;
  const place = await lockedConversationFor(ctx, conversationId, 'chat.write');
  const draft = {
    id: newId(),
    organization_id: place.organization_id,
    conversation_id: conversationId,
    author_id: ctx.actor.accountId,
    text: input.text,
    attachments: input.attachments,
    client_id: clientId,
    ...(await readAnswered(ctx, conversationId, input.replyToId)),
  };
  const row = place.is_archived ? null : await appendMessage(ctx, place, draft);
  if (!row) return toMessage(await sentBefore(ctx, conversationId, clientId));

  const message = toMessage(row);
  ctx.publish(chat.messageSent, {
    conversationId,
    organizationId: place.organization_id,
    kind: place.kind,
    conversationName: place.name,
    mentionedIds: await keepMentions(ctx, row),
    mentionsAll: namesEveryone(row.text),
    message,
  });

  return message;
});

/** A repetition gets what the first try wrote, even where nothing new may be written any more. */
async function sentBefore(ctx: Ctx, conversationId: string, clientId: string | null): Promise<MessageRow> {
  const first = await selectMessages(ctx)
    .where('message.conversation_id', '=', conversationId)
    .where('message.author_id', '=', ctx.actor.accountId)
    .where('message.client_id', '=', clientId)
    .executeTakeFirst();
  if (!first) throw conflict('conversation_archived');

  return first;
}
