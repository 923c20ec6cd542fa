import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { tell } from '../../telling/tell.ts';
import { isInProject, pathTo, projectNamed } from '../../telling/tell-project.ts';

export const onProjectMemberAdded = listen(projects.memberAdded, async (ctx, event) => {
  const { organizationId, projectId, accountId, addedBy } = event;
  if (addedBy === accountId) return;
  const projectName = await projectNamed(ctx, event);
  if (!projectName || !(await isInProject(ctx, projectId, accountId))) return;

  await tell(ctx, {
    kind: 'added_to_project',
    accountId,
    organizationId,
    projectId,
    actorId: addedBy ?? null,
    facts: { projectName },
    path: pathTo(event),
  });
});
