import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { projects } from '@allforone/contracts/projects';
import type { Ctx } from '@allforone/runtime/context';
import { madeWithin } from '@allforone/runtime/search/finds';
import { type RawBuilder, sql } from 'kysely';
import { readerOf } from '../../entities/rights.ts';
import { isWith } from '../projects/seen-projects.ts';
import { isIn } from './select-found.ts';

export type Table = 'project' | 'deliverable';
type Search = ParsedInputOf<typeof projects.findObjects>;

/** What a search asks for besides words: of the `project`, and of what is found in it its `own`. */
export async function wantedOf(ctx: Ctx, table: Table, search: Search) {
  const { organizationId, placeId, personId } = search;
  const seesAll = await ctx.can('projects.manage', { organizationId });

  return {
    project: [
      ...(seesAll ? [] : [isWith(readerOf(ctx), organizationId)]),
      ...(placeId ? [isIn(placeId)] : []),
    ],
    own: [...(personId ? [isBy[table](personId)] : []), ...madeWithin(table, search)],
  };
}

const isBy: Record<Table, (personId: string) => RawBuilder<unknown>> = {
  project: (personId) => sql`${personId}::uuid in (project.lead_id, project.created_by)`,
  deliverable: (personId) => sql`exists (
    select from deliverable_version as version where version.deliverable_id = deliverable.id
      and version.number = deliverable.version_count and version.delivered_by = ${personId})`,
};
