import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { ProjectSchema } from '../../entities/project.ts';
import { ProjectMemberSchema } from '../../entities/project-member.ts';
import { readerAs } from '../../entities/rights.ts';

const most = 1000;

/** By the rights of this moment: what is made for a project is open by this answer. */
export const listWorkedOn = handle(projects.workedOn, async (ctx, { organizationId, accountId }) => {
  const { can } = await readerAs(ctx, organizationId, accountId);
  if (!(await can('projects.read', { organizationId }))) return { projectIds: [], isAll: false };
  if (await can('projects.manage', { organizationId })) return { projectIds: [], isAll: true };
  const rows = await ctx
    .tables(ProjectMemberSchema, ProjectSchema)
    .selectFrom('project_member')
    .innerJoin('project', 'project.id', 'project_member.project_id')
    .select('project_id')
    .where('account_id', '=', accountId)
    .where('project_member.organization_id', '=', organizationId)
    .where('part', '!=', 'client')
    .where('deleted_at', 'is', null)
    .orderBy('project_id', 'desc')
    .limit(most)
    .execute();

  return { projectIds: rows.map(({ project_id }) => project_id), isAll: false };
});
