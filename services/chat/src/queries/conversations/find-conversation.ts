import type { Ctx } from '@allforone/runtime/context';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';

export type Found = NonNullable<Awaited<ReturnType<typeof findConversation>>>;
export type Joined = Found & { account_id: string; read_sequence: number; delivered_sequence: number };

export const isJoined = (found: Found): found is Joined => found.account_id !== null;

/** A conversation, and the person's own row in it where there is one: not yet a right to anything. */
export const findConversation = (ctx: Ctx, conversationId: string) =>
  ctx
    .tables(ConversationSchema, MemberSchema)
    .selectFrom('conversation')
    .leftJoin('member', (join) =>
      join
        .onRef('member.conversation_id', '=', 'conversation.id')
        .on('member.account_id', '=', ctx.actor.accountId),
    )
    .select([
      'conversation.id',
      'conversation.organization_id',
      'conversation.group_id',
      'conversation.kind',
      'conversation.name',
      'conversation.created_by',
      'conversation.archived_at',
      'conversation.last_sequence',
      'conversation.last_revision',
      'member.account_id',
      'member.read_sequence',
      'member.delivered_sequence',
    ])
    .where('conversation.id', '=', conversationId)
    .executeTakeFirst();
