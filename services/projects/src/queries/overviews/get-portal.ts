import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { toDeliverable } from '../deliverables/deliverable-views.ts';
import { selectDeliverables } from '../deliverables/select-deliverables.ts';
import { isWith, seenProjects } from '../projects/seen-projects.ts';
import { clientGroup, namedPart } from '../projects/standing.ts';

const mostProjects = 50;
const mostDeliverables = 20;

/** Where somebody is a client; whoever only works on projects has none here. */
export const getPortal = handle(projects.portal, async (ctx, { organizationId }) => {
  const reader = readerOf(ctx);
  const { accountId } = reader;
  const rows = await (await seenProjects(ctx, reader, organizationId))
    .where(isWith(reader, organizationId))
    .where(
      sql<boolean>`coalesce(${namedPart(accountId)}, case when ${clientGroup(accountId)} is not null then 'client' end) = 'client'`,
    )
    .orderBy(sql`array_position(array['running', 'paused', 'done'], project.status), project.id desc`)
    .limit(mostProjects)
    .execute();
  const seen = await Promise.all(rows.map(async (row) => ({ row, rights: await rightsIn(reader, row) })));
  const theirs = seen.filter(({ rights }) => rights.canAnswer);
  const names = new Map(theirs.map(({ row }) => [row.id, row.name]));
  const latest = () =>
    selectDeliverables(ctx)
      .where('deliverable.project_id', '=', sql<string>`any (${[...names.keys()]}::uuid[])`)
      .orderBy('deliverable.delivered_at', 'desc')
      .orderBy('deliverable.id', 'desc')
      .limit(mostDeliverables);
  const named = (row: Parameters<typeof toDeliverable>[0]) => ({
    ...toDeliverable(row),
    projectName: names.get(row.project_id) ?? '',
  });

  return {
    projects: theirs.map(({ row, rights }) => toProject(row, rights, ctx.now)),
    waiting: (await latest().where('deliverable.state', '=', 'waiting').execute()).map(named),
    latest: (await latest().execute()).map(named),
  };
});
