import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { deletedProjectFor } from '../../access.ts';
import { settleInGroup } from '../../entities/belonging.ts';
import { remember } from '../../entities/history.ts';
import { takeTurn } from '../../entities/people.ts';
import { lockProject, saveProject } from '../../entities/project.ts';
import { readProject } from '../../queries/projects/get-project.ts';

/** Its client's group may have changed since. */
export const restoreProject = handle(projects.restore, async (ctx, { projectId }) => {
  const { organization_id: organizationId } = await deletedProjectFor(ctx, projectId);
  const restoredBy = ctx.actor.accountId;
  await takeTurn(ctx, organizationId);
  const project = await lockProject(ctx, projectId);
  if (!project.deletedAt) return readProject(ctx, projectId);

  project.restore();
  await saveProject(ctx, project);
  const { name, clientGroupId } = project;
  await remember(ctx, project, { what: 'project_restored', actorId: restoredBy, facts: { name } });
  if (clientGroupId) await settleInGroup(ctx, { organizationId, groupId: clientGroupId });
  ctx.publish(projects.restored, { projectId, organizationId, restoredBy });

  return readProject(ctx, projectId);
});
