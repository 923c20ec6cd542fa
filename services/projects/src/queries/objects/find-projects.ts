import type { Ctx } from '@allforone/runtime/context';
import { excerptAround } from '@allforone/runtime/excerpt';
import { scoreOf } from '@allforone/runtime/search';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { projectCard } from './card-views.ts';
import { selectFoundProjects } from './select-found.ts';
import { areFound, type Found, type Position, type Search } from './sought.ts';

/** Projects that the reader sees, by their name and description. */
export async function findProjects(ctx: Ctx, search: Search, after: Position | null): Promise<Found[]> {
  const { words, limit } = search;
  const reader = readerOf(ctx);
  const score = scoreOf('project.search', words, 'project.search_name');

  const rows = await selectFoundProjects(ctx, reader.accountId)
    .select(score.as('score'))
    .where(await areFound(ctx, 'project', search, after))
    .orderBy('score', 'desc')
    .orderBy('project.id', 'desc')
    .limit(limit + 1)
    .execute();

  return Promise.all(
    rows.map(async (row): Promise<Found> => {
      const rights = await rightsIn(reader, row);
      const excerpt = excerptAround(row.description || row.name, words);
      return {
        hit: { ...projectCard(row, rights, ctx.now), excerpt, score: row.score },
        isSeen: rights.sees,
      };
    }),
  );
}
