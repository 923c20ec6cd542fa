import { chat } from '@allforone/contracts/chat';
import { handleAfter } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict, notFound, refuse } from '@allforone/runtime/refusal';
import { lockedConversationFor } from '../../access.ts';
import { attachableIn } from '../../adapters/files.ts';
import { keepMentions, namesEveryone } from '../../entities/mention.ts';
import { appendMessage } from '../../entities/sequence.ts';
import { readAnswered } from '../../queries/messages/read-answered.ts';
import { readSentBefore } from '../../queries/messages/read-sent-before.ts';
import { toMessage } from '../../views.ts';

/** The hottest command: two statements, and one row however many members hear of it. */
export const sendMessage = handleAfter(
  chat.send,
  (ctx, { conversationId, fileIds }) => attachableIn(ctx, conversationId, [...new Set(fileIds)]),
  async (ctx, input, attachments) => {
    const { conversationId, text, clientId } = input;
    const place = await lockedConversationFor(ctx, conversationId, 'chat.write');
    if (!text && input.fileIds.length === 0) throw refuse('message_empty');
    const draft = {
      id: newId(),
      organization_id: place.organization_id,
      conversation_id: conversationId,
      author_id: ctx.actor.accountId,
      text,
      attachments,
      client_id: clientId,
      ...(await readAnswered(ctx, conversationId, input.replyToId)),
    };
    const hasAll = attachments.length === new Set(input.fileIds).size;
    const row = place.is_archived || !hasAll ? null : await appendMessage(ctx, place, draft);
    if (!row) {
      const first = await readSentBefore(ctx, conversationId, clientId);
      if (!first) throw place.is_archived ? conflict('conversation_archived') : notFound('file');
      return toMessage(first);
    }

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
  },
);
