import type { Ctx } from '@allforone/runtime/context';
import { areUsual, sampleOf, soughtIn } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { recentOf, type Search } from './recent-messages.ts';

const sample = { conversations: 10, messages: 30 };
const latest = { conversations: 40, messages: 25 };
const latestOfPlace = { conversations: 4, messages: 250 };
const latestOfOne = { conversations: 1, messages: 1000 };
/** Finds of rare words that are looked up one by one. */
const few = 1000;

/** How well a message has the words, by the name of the column; and behind which one of them to go on. */
export interface Order {
  rankOf(column: string): RawBuilder<number>;
  after: readonly [rank: number, id: string] | null;
  limit: number;
}

/**
 * What has these words. How usual they are is judged by what was said last where the reader is; usual ones are looked for
 * there. Rare ones are looked up by themselves, as the planner takes them for usual, and would read all that was ever
 * said where the reader is; it may do so for what is rare there and usual elsewhere.
 */
export async function hasWords(ctx: Ctx, search: Search, order: Order): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<{ rare: string[] | null }>`
    select case when ${areUsual} then null else some_messages(${soughtIn(search)}, ${few + 1}) end as rare
    from (${sampleOf(search, recentOf(ctx, search, sample))}) as sample`.execute(ctx.tables());
  const rare = rows[0]?.rare;
  if (!rare) return isBestOfLatest(ctx, search, order);

  return rare.length <= few
    ? sql`message.id = any (${rare}::uuid[])`
    : sql`message.search @@ ${soughtIn(search)}`;
}

/**
 * The best of what was said last with these words, one more than asked for: so much is read, and no more, however much
 * there is.
 */
function isBestOfLatest(ctx: Ctx, search: Search, { rankOf, after, limit }: Order): RawBuilder<boolean> {
  const rank = rankOf('recent.search');
  const behind = after ? sql`and (${rank}, recent.id) < (${after[0]}::float8, ${after[1]}::uuid)` : sql``;

  return sql<boolean>`message.id = any (array(
    select recent.id from ${recentOf(ctx, search, mostOf(search))}
    where recent.search @@ ${soughtIn(search)} ${behind}
    order by ${rank} desc, recent.id desc limit ${limit + 1}))`;
}

function mostOf({ conversationId, placeId }: Search) {
  if (conversationId) return latestOfOne;

  return placeId ? latestOfPlace : latest;
}
