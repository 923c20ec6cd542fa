import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { holdersAmong } from '../../adapters/organizations.ts';
import { ProjectSchema } from '../../entities/project.ts';
import { pageOfMembers } from './select-members.ts';

/** Who is named in a project without a right to read it is left out. Nobody is in one that was deleted. */
export const listPeople = handle(projects.people, async (ctx, { projectId, ...wanted }) => {
  const project = await ctx
    .tables(ProjectSchema)
    .selectFrom('project')
    .select(['id', 'organization_id', 'client_group_id'])
    .where('id', '=', projectId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!project) return { items: [], nextCursor: null };
  const { items, nextCursor } = await pageOfMembers(ctx, project, wanted);
  const readers = await holdersAmong(
    ctx,
    project.organization_id,
    items.map(({ accountId }) => accountId),
  );

  return { items: items.filter(({ accountId }) => readers.includes(accountId)), nextCursor };
});
