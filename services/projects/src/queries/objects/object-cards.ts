import type { ObjectCard, ObjectKind } from '@allforone/contracts/objects';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { rightsIn } from '../../entities/rights.ts';
import { readersAmong } from '../projects/readers-among.ts';
import { deliverableCard, projectCard } from './card-views.ts';
import { selectFoundDeliverables, selectFoundProjects } from './select-found.ts';

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
  const readerIn = await readersAmong(ctx, accountId, [...ofProjects, ...ofDeliverables]);

  const seen = new Map<string, ObjectCard>();
  for (const row of ofProjects) {
    const rights = await rightsIn(readerIn(row), row);
    if (rights.sees) seen.set(`project ${row.id}`, projectCard(row, rights, ctx.now));
  }
  for (const row of ofDeliverables) {
    const rights = await rightsIn(readerIn(row), row);
    if (rights.sees) seen.set(`deliverable ${row.id}`, deliverableCard(row, rights));
  }

  return objects.flatMap(({ kind, id }) => seen.get(`${kind} ${id}`) ?? []);
});

const anyOf = (ids: string[]) => sql<string>`any (${ids}::uuid[])`;
