import type { Ctx } from '@allforone/runtime/context';
import { excerptAround } from '@allforone/runtime/excerpt';
import { scoreOf } from '@allforone/runtime/search';
import { sql } from 'kysely';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { isWith } from '../projects/seen-projects.ts';
import { projectCard } from './card-views.ts';
import { isIn, selectFoundProjects } from './select-found.ts';
import { areFound, type Found, type Position, type Search } from './sought.ts';

/** Projects that the reader sees, by their name and description. */
export async function findProjects(ctx: Ctx, search: Search, after: Position | null): Promise<Found[]> {
  const { organizationId, words, personId, placeId, from, before, limit } = search;
  const reader = readerOf(ctx);
  const score = scoreOf('project.search', words);

  let query = selectFoundProjects(ctx, reader.accountId)
    .select(score.as('score'))
    .where('project.organization_id', '=', organizationId)
    .where(await areFound(ctx, 'project', search));
  if (!(await ctx.can('projects.manage', { organizationId })))
    query = query.where(isWith(reader, organizationId));
  if (placeId) query = query.where(isIn(placeId));
  if (personId) query = query.where(sql<boolean>`${personId}::uuid in (project.lead_id, project.created_by)`);
  if (from) query = query.where('project.created_at', '>=', new Date(from));
  if (before) query = query.where('project.created_at', '<', new Date(before));
  if (after)
    query = query.where(sql<boolean>`(${score}, project.id) < (${after[0]}::float8, ${after[1]}::uuid)`);
  const rows = await query
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
