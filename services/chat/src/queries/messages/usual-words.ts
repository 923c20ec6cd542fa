import type { chat } from '@allforone/contracts/chat';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { Ctx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';

type Search = ParsedInputOf<typeof chat.search>;

/** From one in thirty on, a word says so little that all it is found in cannot be weighed. */
const usualFrom = 1 / 30;
const sample = { conversations: 10, messages: 30 };
const latest = { conversations: 40, messages: 50 };
const latestOfOne = { conversations: 1, messages: 2000 };

/** The words and the organisation, as `search_vector` of the migration wrote them. */
export const soughtIn = ({ organizationId, words }: Search) =>
  sql`(quote_literal(${organizationId})::tsquery && search_query(${words}))`;

/** Judged by what was said last where the reader is. */
export async function isUsual(ctx: Ctx, search: Search): Promise<boolean> {
  const { rows } = await sql<{ seen: number; found: number }>`
    select count(*)::int as seen, count(*) filter (where recent.search @@ ${soughtIn(search)})::int as found
    from ${recentOf(ctx, search, sample)}`.execute(ctx.tables());
  const [{ seen, found } = { seen: 0, found: 0 }] = rows;

  return seen >= sample.messages && found >= seen * usualFrom;
}

/** Ids of what was said last with these words: so much is read, and no more, however much there is. */
export const latestWith = (ctx: Ctx, search: Search): RawBuilder<string> =>
  sql<string>`(select recent.id from ${recentOf(ctx, search, search.conversationId ? latestOfOne : latest)}
    where recent.search @@ ${soughtIn(search)})`;

function recentOf(
  ctx: Ctx,
  { organizationId, conversationId, authorId, sentFrom, sentBefore }: Search,
  most: { conversations: number; messages: number },
): RawBuilder<unknown> {
  const one = conversationId ? sql`and member.conversation_id = ${conversationId}` : sql``;
  const by = authorId ? sql`and author_id = ${authorId}` : sql``;
  const since = sentFrom ? sql`and sent_at >= ${sentFrom}::timestamptz` : sql``;
  const until = sentBefore ? sql`and sent_at < ${sentBefore}::timestamptz` : sql``;

  return sql`(
      select conversation_id from member join conversation on conversation.id = member.conversation_id
      where member.account_id = ${ctx.actor.accountId} and member.organization_id = ${organizationId} ${one}
      order by active_at desc limit ${most.conversations}
    ) as lively cross join lateral (
      select id, search from message where message.conversation_id = lively.conversation_id ${by} ${since} ${until}
      order by sequence desc limit ${most.messages}
    ) as recent`;
}
