import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { changeClientGroup } from '../../entities/belonging.ts';
import { remember } from '../../entities/history.ts';
import { assertGroupNameable, assertNameable } from '../../entities/nameable.ts';
import { nameMembers, takeTurn } from '../../entities/people.ts';
import { saveProject, startProject } from '../../entities/project.ts';
import { appendStages } from '../../entities/stage.ts';
import { readProject } from '../../queries/projects/get-project.ts';

/** Chat makes its conversation, and `files` its two spaces, when they hear of it. */
export const createProject = handle(projects.create, async (ctx, input) => {
  const { clientGroupId, stages, members, ...rest } = input;
  const { organizationId } = rest;
  const createdBy = ctx.actor.accountId;
  await takeTurn(ctx, organizationId);
  await assertGroupNameable(ctx, organizationId, clientGroupId);
  await assertNameable(
    ctx,
    organizationId,
    members.map(({ accountId }) => accountId),
  );

  const project = await startProject(ctx, { ...rest, clientGroupId: null, createdBy });
  await remember(ctx, project, {
    what: 'project_created',
    actorId: createdBy,
    facts: { name: project.name },
  });
  await nameMembers(ctx, project, [...members, { accountId: createdBy, part: 'lead' }], createdBy);
  await changeClientGroup(ctx, project, clientGroupId);
  await appendStages(ctx, project, stages);
  await saveProject(ctx, project);

  return readProject(ctx, project.id);
});
