import type { SystemCtx } from '@allforone/runtime/context';
import type { MessageRow } from '../queries/messages/select-messages.ts';
import { ConversationSchema } from './conversation.ts';
import { MemberSchema } from './member.ts';
import { MessageSchema } from './message.ts';

type Last = Awaited<ReturnType<typeof lockNumbers>>;
type NumberedHere = 'sequence' | 'revision' | 'sent_at' | 'edited_at' | 'deleted_at' | 'reactions';

/** The last numbers given. The lock lasts until commit: who sees a number sees all those before it. */
export const lockNumbers = (ctx: SystemCtx, conversationId: string) =>
  ctx
    .tables(ConversationSchema)
    .selectFrom('conversation')
    .select(['last_sequence', 'last_revision', 'archived_at'])
    .where('id', '=', conversationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

/** Gives a message its numbers. Who writes has read what came before. */
export async function appendMessage(
  ctx: SystemCtx,
  last: Last,
  message: Omit<MessageRow, NumberedHere>,
): Promise<MessageRow> {
  const row: MessageRow = {
    ...message,
    sequence: last.last_sequence + 1,
    revision: last.last_revision + 1,
    sent_at: ctx.now,
    edited_at: null,
    deleted_at: null,
    reactions: [],
  };
  const { reply_sequence: _sequence, reply_author_id: _author, reply_excerpt: _excerpt, ...columns } = row;
  const { conversation_id, author_id, sequence, revision } = row;

  await ctx
    .tables(ConversationSchema, MemberSchema, MessageSchema)
    .with('raised', (db) =>
      db
        .updateTable('conversation')
        .set({ last_sequence: sequence, last_revision: revision, active_at: ctx.now })
        .where('id', '=', conversation_id),
    )
    .with('read', (db) =>
      db
        .updateTable('member')
        .set({ read_sequence: sequence, delivered_sequence: sequence })
        .where('conversation_id', '=', conversation_id)
        .where('account_id', '=', author_id),
    )
    .insertInto('message')
    .values(columns)
    .execute();

  return row;
}
