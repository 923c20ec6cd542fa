import { chat, type Message as View } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { type MessageRow, readMessage, selectMessages } from '../queries/messages/select-messages.ts';
import { toMessage } from '../views.ts';
import type { Conversation } from './conversation.ts';
import { dropMentions, keepMentions } from './mention.ts';
import type { Message } from './message.ts';

/** Answers told live; who shows more of them finds the rest by `changes`. */
const mostAnswersTold = 100;

/** Numbers the change of a message among those of its conversation, whose row is locked, and tells it. */
export async function revise(ctx: SystemCtx, conversation: Conversation, message: Message): Promise<View> {
  return toMessage(await number(ctx, conversation, message));
}

/** What a message says decides whom it names, and shows in the messages that answer it. */
export async function reviseText(
  ctx: SystemCtx,
  conversation: Conversation,
  message: Message,
): Promise<View> {
  const row = await number(ctx, conversation, message);
  await dropMentions(ctx, row);
  await keepMentions(ctx, row);
  await reviseAnswers(ctx, conversation, row.id);

  return toMessage(row);
}

async function number(ctx: SystemCtx, conversation: Conversation, message: Message): Promise<MessageRow> {
  message.revision = conversation.nextRevision();
  await ctx.em.flush();
  const row = await readMessage(ctx, message.id);
  tell(ctx, row);

  return row;
}

async function reviseAnswers(ctx: SystemCtx, conversation: Conversation, messageId: string): Promise<void> {
  const { numAffectedRows } = await sql`
    update message set revision = ${conversation.lastRevision} + answer.number
    from (
      select id, (row_number() over (order by sequence))::int as number from message where reply_to_id = ${messageId}
    ) as answer
    where message.id = answer.id`.execute(ctx.tables());
  if (!numAffectedRows) return;

  conversation.lastRevision += Number(numAffectedRows);
  const answers = await selectMessages(ctx)
    .where('message.reply_to_id', '=', messageId)
    .orderBy('message.sequence', 'desc')
    .limit(mostAnswersTold)
    .execute();
  for (const answer of answers.reverse()) tell(ctx, answer);
}

function tell(ctx: SystemCtx, row: MessageRow): void {
  ctx.publish(chat.messageChanged, {
    conversationId: row.conversation_id,
    organizationId: row.organization_id,
    message: toMessage(row),
  });
}
