import type { SystemCtx } from '@allforone/runtime/context';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';
import { everyone, MentionSchema } from '../../entities/mention.ts';
import { MessageSchema } from '../../entities/message.ts';
import { glimpseOf } from '../messages/glimpse.ts';

export type ConversationRow = Awaited<
  ReturnType<ReturnType<typeof selectConversations>['executeTakeFirstOrThrow']>
>;

/** Conversations as one account sees them, with how far it has read and what was said last, in one query. */
export const selectConversations = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(ConversationSchema, MemberSchema, MentionSchema, MessageSchema)
    .selectFrom('conversation')
    .leftJoin('member', (join) =>
      join.onRef('member.conversation_id', '=', 'conversation.id').on('member.account_id', '=', accountId),
    )
    .leftJoin('message as last', (join) =>
      join
        .onRef('last.conversation_id', '=', 'conversation.id')
        .onRef('last.sequence', '=', 'conversation.last_sequence'),
    )
    .selectAll('conversation')
    .select(['member.read_sequence', 'last.author_id as last_author_id', 'last.sent_at as last_sent_at'])
    .select(glimpseOf('last', 'last'))
    .select((eb) =>
      eb
        .selectFrom('mention')
        .whereRef('mention.conversation_id', '=', 'conversation.id')
        .whereRef('mention.sequence', '>', 'member.read_sequence')
        .where('mention.account_id', 'in', [accountId, everyone])
        .select(({ fn, cast }) =>
          cast<number>(fn.count('mention.sequence').distinct(), 'integer').as('count'),
        )
        .as('mention_count'),
    );
