import type { Ctx } from '@allforone/runtime/context';
import { excerptAround } from '@allforone/runtime/excerpt';
import { scoreOf } from '@allforone/runtime/search';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { deliverableCard } from './card-views.ts';
import { selectFoundDeliverables } from './select-found.ts';
import { areFound, type Found, type Position, type Search } from './sought.ts';

/** Deliverables of projects that the reader sees, by their name and description. */
export async function findDeliverables(ctx: Ctx, search: Search, after: Position | null): Promise<Found[]> {
  const { words, limit } = search;
  const reader = readerOf(ctx);
  const score = scoreOf('deliverable.search', words, 'deliverable.search_name');

  const rows = await selectFoundDeliverables(ctx, reader.accountId)
    .select(score.as('score'))
    .where(await areFound(ctx, 'deliverable', search, after))
    .orderBy('score', 'desc')
    .orderBy('deliverable.id', 'desc')
    .limit(limit + 1)
    .execute();

  return Promise.all(
    rows.map(async (row): Promise<Found> => {
      const rights = await rightsIn(reader, row);
      const excerpt = excerptAround(row.description || row.name, words);
      return { hit: { ...deliverableCard(row, rights), excerpt, score: row.score }, isSeen: rights.sees };
    }),
  );
}
