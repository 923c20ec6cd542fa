import { chat, type Message as View } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { type MessageRow, readMessage, selectMessages } from '../queries/messages/select-messages.ts';
import { toMessage } from '../views.ts';
import { dropMentions, keepMentions } from './mention.ts';
import type { Message } from './message.ts';

/** Answers told live; who shows more of them finds the rest by `changes`. */
const mostAnswersTold = 100;

/** Numbers the change of a message among those of its conversation, whose row is locked, and tells it. */
export async function revise(ctx: SystemCtx, message: Message): Promise<View> {
  return toMessage(await renumber(ctx, message));
}

/** What a message says decides whom it names, and shows in the messages that answer it. */
export async function reviseText(ctx: SystemCtx, message: Message): Promise<View> {
  const row = await renumber(ctx, message);
  await dropMentions(ctx, row);
  await keepMentions(ctx, row);
  await reviseAnswers(ctx, row);

  return toMessage(row);
}

async function renumber(ctx: SystemCtx, message: Message): Promise<MessageRow> {
  const { rows } = await sql<{ last_revision: number }>`
    update conversation set last_revision = last_revision + 1
    where id = ${message.conversationId} returning last_revision`.execute(ctx.tables());
  message.revision = rows[0]?.last_revision ?? message.revision;
  await ctx.em.flush();
  const row = await readMessage(ctx, message.id);
  tell(ctx, row);

  return row;
}

async function reviseAnswers(ctx: SystemCtx, { id, conversation_id }: MessageRow): Promise<void> {
  const { numAffectedRows } = await sql`
    with answer as (
      select id, row_number() over (order by sequence)::int as number, count(*) over ()::int as total
      from message where reply_to_id = ${id}
    ), raised as (
      update conversation set last_revision = last_revision + answer.total
      from answer where answer.number = 1 and conversation.id = ${conversation_id}
      returning last_revision - answer.total as before
    )
    update message set revision = raised.before + answer.number
    from answer, raised where message.id = answer.id`.execute(ctx.tables());
  if (!numAffectedRows) return;

  const answers = await selectMessages(ctx)
    .where('message.reply_to_id', '=', id)
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
