import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conversationFor } from '../../access.ts';
import { assertOpen } from '../../entities/conversation.ts';
import { keepMentions, namesEveryone } from '../../entities/mention.ts';
import { appendMessage, lockNumbers } from '../../entities/sequence.ts';
import { readAnswered, selectMessages } from '../../queries/messages/select-messages.ts';
import { toMessage } from '../../views.ts';

/** The hottest command: a handful of statements, and one row however many members hear of it. */
export const sendMessage = handle(chat.send, async (ctx, input) => {
  const { id, organization_id, kind, name } = await conversationFor(ctx, input.conversationId, 'chat.write');
  const last = await lockNumbers(ctx, id);
  const first = input.clientId && (await sentBefore(ctx, id, input.clientId));
  if (first) return toMessage(first);
  assertOpen(last.archived_at);

  const row = await appendMessage(ctx, last, {
    id: newId(),
    organization_id,
    conversation_id: id,
    author_id: ctx.actor.accountId,
    text: input.text,
    attachments: input.attachments,
    client_id: input.clientId,
    ...(await readAnswered(ctx, id, input.replyToId)),
  });
  const message = toMessage(row);
  ctx.publish(chat.messageSent, {
    conversationId: id,
    organizationId: organization_id,
    kind,
    conversationName: name,
    mentionedIds: await keepMentions(ctx, row),
    mentionsAll: namesEveryone(row.text),
    message,
  });

  return message;
});

/** Asked under the lock, so that of two requests with the same key the second finds what the first wrote. */
const sentBefore = (ctx: Ctx, conversationId: string, clientId: string) =>
  selectMessages(ctx)
    .where('message.conversation_id', '=', conversationId)
    .where('message.author_id', '=', ctx.actor.accountId)
    .where('message.client_id', '=', clientId)
    .executeTakeFirst();
