import { Id } from '@allforone/contracts/common';
import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { excerptAround } from '@allforone/runtime/excerpt';
import { z } from 'zod';
import { readerOf } from '../../entities/rights.ts';
import { selectHits } from './select-hits.ts';
import { toCard } from './to-card.ts';

const Position = z.tuple([z.number(), Id]);

/** Best first, then newest: ids sort by time. Objectives are in no conversation, group or project. */
export const findObjects = handle(objectives.findObjects, async (ctx, input) => {
  if (input.placeId) return { items: [], nextCursor: null };
  const reader = readerOf(ctx);
  const after = input.cursor ? decodeCursor(input.cursor, Position) : null;
  const page = pageFrom(
    await selectHits(ctx, reader.accountId, input, after),
    input.limit,
    ({ score, id }) => [score, id],
    (row) => row,
  );
  const hits = page.items.map(async (row) => ({
    ...(await toCard(reader, row)),
    excerpt: excerptAround(row.text, input.words),
    score: row.score,
  }));

  return { items: await Promise.all(hits), nextCursor: page.nextCursor };
});
