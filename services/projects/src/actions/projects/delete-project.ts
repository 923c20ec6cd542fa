import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { lockedProjectFor } from '../../access.ts';
import { remember } from '../../entities/history.ts';
import { saveProject } from '../../entities/project.ts';

export const deleteProject = handle(projects.delete, async (ctx, { projectId }) => {
  const { project } = await lockedProjectFor(ctx, projectId, 'manage');
  const { organizationId, name } = project;
  const deletedBy = ctx.actor.accountId;

  project.delete(ctx.now);
  await saveProject(ctx, project);
  await remember(ctx, project, { what: 'project_deleted', actorId: deletedBy, facts: { name } });
  ctx.publish(projects.deleted, { projectId, organizationId, deletedBy });

  return { done: true as const };
});
