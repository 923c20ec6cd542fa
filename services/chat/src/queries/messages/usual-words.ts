import type { Ctx } from '@allforone/runtime/context';
import { isUsual, soughtIn } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { recentOf, type Search } from './recent-messages.ts';

const sample = { conversations: 10, messages: 30 };
const latest = { conversations: 40, messages: 25 };
const latestOfPlace = { conversations: 4, messages: 250 };
const latestOfOne = { conversations: 1, messages: 1000 };

/** Judged by what was said last where the reader is. */
export const areUsual = (ctx: Ctx, search: Search): Promise<boolean> =>
  isUsual(ctx, search, recentOf(ctx, search, sample));

/** How well a message has the words, by the name of the column; and behind which one of them to go on. */
export interface Order {
  rankOf(column: string): RawBuilder<number>;
  after: readonly [rank: number, id: string] | null;
  limit: number;
}

/**
 * The best of what was said last with these words, one more than asked for: so much is read, and no more, however much
 * there is.
 */
export function isBestOfLatest(
  ctx: Ctx,
  search: Search,
  { rankOf, after, limit }: Order,
): RawBuilder<boolean> {
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
