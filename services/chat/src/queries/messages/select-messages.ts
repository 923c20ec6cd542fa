import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';
import { MessageSchema } from '../../entities/message.ts';

export type MessageRow = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>;

const excerptLength = 140;

export const excerptOf = (alias: string) =>
  sql<string | null>`left(${sql.ref(`${alias}.text`)}, ${excerptLength})`;

/** Messages with what each answers, as that reads now. */
export const selectMessages = (ctx: SystemCtx) =>
  ctx
    .tables(MessageSchema, ConversationSchema, MemberSchema)
    .selectFrom('message')
    .leftJoin('message as original', 'original.id', 'message.reply_to_id')
    .select([
      'message.id',
      'message.organization_id',
      'message.conversation_id',
      'message.sequence',
      'message.revision',
      'message.author_id',
      'message.text',
      'message.sent_at',
      'message.edited_at',
      'message.deleted_at',
      'message.reply_to_id',
      'message.reactions',
      'message.attachments',
      'message.client_id',
      'original.sequence as reply_sequence',
      'original.author_id as reply_author_id',
      excerptOf('original').as('reply_excerpt'),
    ]);

export const readMessage = (ctx: SystemCtx, messageId: string): Promise<MessageRow> =>
  selectMessages(ctx).where('message.id', '=', messageId).executeTakeFirstOrThrow();

/** What a new message answers, of the same conversation. @throws Refusal not_found */
export async function readAnswered(ctx: SystemCtx, conversationId: string, messageId: string | null) {
  if (!messageId)
    return { reply_to_id: null, reply_sequence: null, reply_author_id: null, reply_excerpt: null };
  const original = await ctx
    .tables(MessageSchema)
    .selectFrom('message')
    .select(['id as reply_to_id', 'sequence as reply_sequence', 'author_id as reply_author_id'])
    .select(excerptOf('message').as('reply_excerpt'))
    .where('id', '=', messageId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  if (!original) throw notFound('message');

  return original;
}
