import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { lockedProjectFor, projectFor } from '../../access.ts';
import { assertNameable } from '../../entities/nameable.ts';
import { nameMembers, takeTurn } from '../../entities/people.ts';
import { saveProject } from '../../entities/project.ts';
import { readProject } from '../../queries/projects/get-project.ts';

export const addMembers = handle(projects.addMembers, async (ctx, { projectId, members }) => {
  const { row } = await projectFor(ctx, projectId, 'manage');
  await takeTurn(ctx, row.organization_id);
  await assertNameable(
    ctx,
    row.organization_id,
    members.map(({ accountId }) => accountId),
  );
  const { project } = await lockedProjectFor(ctx, projectId, 'manage');

  await nameMembers(ctx, project, members, ctx.actor.accountId);
  await saveProject(ctx, project);

  return readProject(ctx, projectId);
});
