import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { lockedProjectFor, projectFor } from '../../access.ts';
import { takeTurn, unnameMember } from '../../entities/people.ts';
import { saveProject } from '../../entities/project.ts';
import { readProject } from '../../queries/projects/get-project.ts';

export const removeMember = handle(projects.removeMember, async (ctx, { projectId, accountId }) => {
  const { row } = await projectFor(ctx, projectId, 'manage');
  await takeTurn(ctx, row.organization_id);
  const { project } = await lockedProjectFor(ctx, projectId, 'manage');

  await unnameMember(ctx, project, accountId, ctx.actor.accountId);
  await saveProject(ctx, project);

  return readProject(ctx, projectId);
});
