import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { ProjectSchema } from '../../entities/project.ts';

export const listNames = handle(projects.names, async (ctx, { projectIds }) => {
  const rows = await ctx
    .tables(ProjectSchema)
    .selectFrom('project')
    .select(['id', 'organization_id', 'name', 'deleted_at'])
    .where('id', '=', sql<string>`any (${projectIds}::uuid[])`)
    .execute();

  return rows.map((row) => ({
    projectId: row.id,
    organizationId: row.organization_id,
    name: row.name,
    isDeleted: row.deleted_at !== null,
  }));
});
