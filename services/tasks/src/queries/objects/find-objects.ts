import { Id } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { seenBy } from '../boards/visible-boards.ts';
import { narrowed } from './narrowed.ts';
import { type ObjectRow, selectCommentObjects, selectTaskObjects, toObjectCard } from './select-objects.ts';

interface Hit extends ObjectRow {
  score: number;
  excerpt: string;
}

const Position = z.tuple([z.number(), Id]);
/** A word that is everywhere is weighed in what was written last. */
const mostWeighed = 2000;

export const findObjects = handle(tasks.findObjects, async (ctx, input) => {
  const { organizationId, kinds = ['task', 'comment'], cursor, limit } = input;
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const boards = input.placeId ? sql`${seen} and board.place_id = ${input.placeId}` : seen;
  const sought = sql`(quote_literal(${organizationId})::tsquery && search_query(${input.words}))`;
  const parts = [
    ...(kinds.includes('task') ? [partOf(selectTaskObjects(boards), 'task', 'description')] : []),
    ...(kinds.includes('comment') ? [partOf(selectCommentObjects(boards), 'comment', 'text')] : []),
  ];
  if (parts.length === 0) return { items: [], nextCursor: null };
  const [lastScore, lastId] = cursor ? decodeCursor(cursor, Position) : [null, null];
  const after = cursor ? sql`where (score, id) < (${lastScore}::float8, ${lastId}::uuid)` : sql``;
  const { rows } = await sql<Hit>`
    select * from (${sql.join(parts, sql` union all `)}) as hit ${after}
    order by score desc, id desc limit ${limit + 1}`.execute(ctx.tables());

  return pageFrom(
    rows,
    limit,
    (row) => [row.score, row.id],
    (row) => ({
      ...toObjectCard(row, ctx.actor.accountId, ctx.now),
      ...{ excerpt: row.excerpt, score: row.score },
    }),
  );

  function partOf(from: typeof sought, table: 'task' | 'comment', text: 'description' | 'text') {
    const search = sql.ref(`${table}.search`);

    return sql`
      (select found.*, ts_rank(weighed.search, ${sought}, 32)::float8 as score,
        left(ts_headline('pg_catalog.simple', weighed.body, ${sought}, 'StartSel="",StopSel="",MaxFragments=1'), 300)
          as excerpt
      from (${from} and ${search} @@ ${sought} ${narrowed(input, table)}
        order by ${sql.ref(`${table}.id`)} desc limit ${mostWeighed}) as found
      join lateral (select search, ${sql.ref(text)} as body from ${sql.table(table)} where id = found.id) as weighed on true)`;
  }
});
