import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { holds } from '@allforone/runtime/run/grants';
import { sql } from 'kysely';
import { placeOf } from '../../access.ts';
import { grantsIn } from '../../adapters/organizations.ts';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';

/** By the rights of this moment, whatever a cache remembers. */
export const listStandings = handle(chat.standings, async (ctx, { accountId, conversationIds }) => {
  const rows = await ctx
    .tables(ConversationSchema, MemberSchema)
    .selectFrom('member')
    .innerJoin('conversation', 'conversation.id', 'member.conversation_id')
    .select(['conversation.id', 'conversation.organization_id', 'conversation.group_id'])
    .select('conversation.archived_at')
    .where('member.account_id', '=', accountId)
    .where('member.conversation_id', '=', sql<string>`any (${conversationIds}::uuid[])`)
    .execute();
  const grantsAt = await grantsIn(ctx, accountId, rows);

  return rows.flatMap((row) => {
    const [held, place] = [grantsAt(row), placeOf(row)];
    if (!holds(held, 'chat.read', place)) return [];
    const canWrite = row.archived_at === null && holds(held, 'chat.write', place);
    const canModerate = holds(held, 'chat.moderate', place);
    return [{ conversationId: row.id, organizationId: row.organization_id, canWrite, canModerate }];
  });
});
