import type { ObjectCard, ObjectKind } from '@allforone/contracts/objects';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { type Reader, type Rights, readerAs, rightsIn } from '../../entities/rights.ts';
import { deliverableCard, projectCard } from './card-views.ts';
import {
  type FoundDeliverable,
  type FoundProject,
  selectFoundDeliverables,
  selectFoundProjects,
} from './select-found.ts';

export const objectCards = handle(projects.objectCards, async (ctx, { accountId, objects }) => {
  const idsOf = (wanted: ObjectKind) => objects.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const [ofProjects, ofDeliverables] = await Promise.all([
    selectFoundProjects(ctx, accountId)
      .where('project.id', '=', anyOf(idsOf('project')))
      .execute(),
    selectFoundDeliverables(ctx, accountId)
      .where('deliverable.id', '=', anyOf(idsOf('deliverable')))
      .execute(),
  ]);
  const rightsTo = await rightsAmong(ctx, accountId, [...ofProjects, ...ofDeliverables]);

  const seen = new Map<string, ObjectCard>();
  for (const row of ofProjects) {
    const rights = await rightsTo(row);
    if (rights.sees) seen.set(`project ${row.id}`, projectCard(row, rights, ctx.now));
  }
  for (const row of ofDeliverables) {
    const rights = await rightsTo(row);
    if (rights.sees) seen.set(`deliverable ${row.id}`, deliverableCard(row, rights));
  }

  return objects.flatMap(({ kind, id }) => seen.get(`${kind} ${id}`) ?? []);
});

type Row = FoundProject | FoundDeliverable;

/** What the account may do in each, its grants asked once for each organisation. */
async function rightsAmong(ctx: SystemCtx, accountId: string, rows: readonly Row[]) {
  const readers = new Map<string, Reader>();
  for (const organizationId of new Set(rows.map((row) => row.organization_id))) {
    readers.set(organizationId, await readerAs(ctx, organizationId, accountId));
  }

  return (row: Row): Promise<Rights> => rightsIn(readers.get(row.organization_id) as Reader, row);
}

const anyOf = (ids: string[]) => sql<string>`any (${ids}::uuid[])`;
