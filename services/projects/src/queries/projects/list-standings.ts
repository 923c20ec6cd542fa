import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { rightsIn } from '../../entities/rights.ts';
import { readersAmong } from './readers-among.ts';
import { selectProjects } from './select-projects.ts';

/** By the rights of this moment, whatever a cache remembers. */
export const listStandings = handle(projects.standings, async (ctx, { accountId, projectIds }) => {
  const rows = await selectProjects(ctx, accountId)
    .where('project.id', '=', sql<string>`any (${projectIds}::uuid[])`)
    .where('project.deleted_at', 'is', null)
    .execute();
  const readerIn = await readersAmong(ctx, accountId, rows);
  const standings = await Promise.all(
    rows.map(async (row) => {
      const { sees, part, canWork, canManage } = await rightsIn(readerIn(row), row);
      return { projectId: row.id, organizationId: row.organization_id, sees, part, canWork, canManage };
    }),
  );

  return standings.filter(({ sees }) => sees).map(({ sees: _, ...standing }) => standing);
});
