import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { excerptAround } from '@allforone/runtime/excerpt';
import { bestFirst } from '@allforone/runtime/search/finds';
import { sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';
import { foundIn, Position } from './found-in.ts';
import { toObjectCard } from './select-objects.ts';

const tables = ['task', 'comment'] as const;

/** Best first, then newest: ids sort by time. */
export const findObjects = handle(tasks.findObjects, async (ctx, input) => {
  const { organizationId, words, kinds = tables, placeId, cursor, limit } = input;
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const boards = placeId ? sql`${seen} and board.place_id = ${placeId}` : seen;
  const after = cursor ? decodeCursor(cursor, Position) : null;
  const found = await Promise.all(
    tables.filter((table) => kinds.includes(table)).map((table) => foundIn(ctx, table, boards, input, after)),
  );

  return pageFrom(
    found.flat().sort(bestFirst),
    limit,
    ({ score, id }) => [score, id],
    ({ score, text, ...row }) => ({
      ...toObjectCard(row, ctx.actor.accountId, ctx.now),
      ...{ score, excerpt: excerptAround(text || row.title, words) },
    }),
  );
});
