import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { excerptAround } from '@allforone/runtime/excerpt';
import { sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';
import { foundIn, type Hit, Position } from './found-in.ts';
import { toObjectCard } from './select-objects.ts';

/** Best first, then newest: ids sort by time. */
export const findObjects = handle(tasks.findObjects, async (ctx, input) => {
  const { organizationId, words, kinds = ['task', 'comment'], placeId, cursor, limit } = input;
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const boards = placeId ? sql`${seen} and board.place_id = ${placeId}` : seen;
  const after = cursor ? decodeCursor(cursor, Position) : null;
  const parts = [
    ...(kinds.includes('task') ? [await foundIn(ctx, 'task', boards, input, after)] : []),
    ...(kinds.includes('comment') ? [await foundIn(ctx, 'comment', boards, input, after)] : []),
  ];
  if (parts.length === 0) return { items: [], nextCursor: null };
  const { rows } = await sql<Hit>`
    select * from (${sql.join(parts, sql` union all `)}) as hit
    order by score desc, id desc limit ${limit + 1}`.execute(ctx.tables());

  return pageFrom(
    rows,
    limit,
    ({ score, id }) => [score, id],
    ({ score, text, ...row }) => ({
      ...toObjectCard(row, ctx.actor.accountId, ctx.now),
      ...{ score, excerpt: excerptAround(text || row.title, words) },
    }),
  );
});
