import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';
import { everyone, MentionSchema } from '../../entities/mention.ts';

/** One query over all organisations of the account. */
export const countUnread = handle(chat.unread, async (ctx) => {
  const { accountId } = ctx.actor;
  const rows = await ctx
    .tables(ConversationSchema, MemberSchema, MentionSchema)
    .selectFrom('member')
    .innerJoin('conversation', 'conversation.id', 'member.conversation_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mention')
          .whereRef('mention.conversation_id', '=', 'member.conversation_id')
          .whereRef('mention.sequence', '>', 'member.read_sequence')
          .where('mention.account_id', 'in', [accountId, everyone])
          .select(({ fn }) => fn.count('mention.sequence').distinct().as('count'))
          .as('unread_mention'),
      (join) => join.onTrue(),
    )
    .where('member.account_id', '=', accountId)
    .whereRef('conversation.last_sequence', '>', 'member.read_sequence')
    .groupBy('member.organization_id')
    .select(({ fn, cast, eb }) => [
      'member.organization_id',
      cast<number>(
        fn.sum(eb('conversation.last_sequence', '-', eb.ref('member.read_sequence'))),
        'integer',
      ).as('unread_count'),
      cast<number>(fn.sum('unread_mention.count'), 'integer').as('mention_count'),
    ])
    .execute();
  const readable = await Promise.all(
    rows.map(({ organization_id }) => ctx.can('chat.read', { organizationId: organization_id })),
  );

  return rows
    .filter((_row, position) => readable[position])
    .map((row) => ({
      organizationId: row.organization_id,
      unreadCount: row.unread_count,
      mentionCount: row.mention_count,
    }));
});
