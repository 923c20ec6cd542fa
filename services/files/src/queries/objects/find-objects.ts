import { files } from '@allforone/contracts/files';
import type { SearchHit } from '@allforone/contracts/objects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, encodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { askerOf } from '../../entities/rights.ts';
import { cardsAmong } from './cards-among.ts';
import { findCandidates, Position } from './find-candidates.ts';

/**
 * Most of what is found is open to who looks for it, so that two pages are looked at first; then so many together, and so
 * often: a page may then hold fewer, and the cursor goes on behind them.
 */
const pagesAtFirst = 2;
const mostAtOnce = 300;
const mostRounds = 3;

export const findObjects = handle(files.findObjects, async (ctx, search) => {
  const { organizationId, kinds, cursor, limit } = search;
  if (kinds?.length === 0) return { items: [], nextCursor: null };
  const asker = askerOf(ctx);
  const closed = new Set<string>();
  const hits: SearchHit[] = [];
  let after = cursor ? decodeCursor(cursor, Position) : null;
  let isMore = true;
  for (let round = 0; round < mostRounds && isMore && hits.length <= limit; round += 1) {
    const most = round === 0 ? pagesAtFirst * limit : mostAtOnce;
    const asked = { search, closed: [...closed], after, most };
    const rows = await findCandidates(ctx, asked);
    const { cards, open } = await cardsAmong(ctx, asker, organizationId, rows, 'leaveOut');
    for (const row of rows) {
      const card = cards.get(row.id);
      if (card) hits.push({ ...card, excerpt: row.name, score: row.score });
      if (!open.has(row.space_id)) closed.add(row.space_id);
    }
    const last = rows.at(-1);
    isMore = rows.length === most;
    if (last) after = [last.score, last.id];
  }
  const page = pageFrom(
    hits,
    limit,
    ({ score, id }) => [score, id],
    (hit) => hit,
  );

  return page.nextCursor || !isMore || !after ? page : { ...page, nextCursor: encodeCursor(after) };
});
