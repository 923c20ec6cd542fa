import { chat } from '@allforone/contracts/chat';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { excerptAround } from '@allforone/runtime/excerpt';
import { scoreOf } from '@allforone/runtime/search';
import { sql } from 'kysely';
import { z } from 'zod';
import { mayRead, placeOf } from '../../access.ts';
import { hasWords } from '../messages/has-words.ts';
import { isIn, isSaidBy } from '../messages/narrowing.ts';
import { selectFound, toCard } from './select-found.ts';

const Position = z.tuple([z.number(), Id]);

/** As `search` finds messages: the best first, then the newest, and of usual words what was said last. */
export const findObjects = handle(chat.findObjects, async (ctx, input) => {
  const { organizationId, words, placeId, kinds, cursor, limit } = input;
  if (kinds?.length === 0) return { items: [], nextCursor: null };
  const { accountId } = ctx.actor;
  const after = cursor ? decodeCursor(cursor, Position) : null;
  const rankOf = (column: string) => scoreOf(column, words);
  const score = rankOf('message.search');

  let query = selectFound(ctx, accountId)
    .select(score.as('score'))
    .where('message.organization_id', '=', organizationId)
    .where(await hasWords(ctx, input, { rankOf, after, limit }));
  if (placeId) query = query.where(isIn(placeId));
  query = query.where(isSaidBy(input));
  if (after)
    query = query.where(sql<boolean>`(${score}, message.id) < (${after[0]}::float8, ${after[1]}::uuid)`);
  const rows = await query
    .orderBy('score', 'desc')
    .orderBy('message.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, nextCursor } = pageFrom(
    rows,
    limit,
    (row) => [row.score, row.id],
    (row) => row,
  );
  const found = await Promise.all(
    items.map(async (row) => {
      if (!(await mayRead(ctx, row))) return [];
      const mayEdit = row.author_id === accountId && (await ctx.can('chat.write', placeOf(row)));
      return [{ ...toCard(row, mayEdit), excerpt: excerptAround(row.text, words), score: row.score }];
    }),
  );

  return { items: found.flat(), nextCursor };
});
