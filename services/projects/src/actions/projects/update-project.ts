import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { lockedProjectFor, projectFor } from '../../access.ts';
import { changeClientGroup } from '../../entities/belonging.ts';
import { remember } from '../../entities/history.ts';
import { assertGroupNameable } from '../../entities/nameable.ts';
import { takeTurn } from '../../entities/people.ts';
import { saveProject } from '../../entities/project.ts';
import { changesOf, statusChangeOf } from '../../entities/project-changes.ts';
import { readProject } from '../../queries/projects/get-project.ts';

export const updateProject = handle(projects.update, async (ctx, { projectId, clientGroupId, ...change }) => {
  const { row } = await projectFor(ctx, projectId, 'manage');
  const organizationId = row.organization_id;
  if (clientGroupId !== undefined) await takeTurn(ctx, organizationId);
  if (clientGroupId !== row.client_group_id) await assertGroupNameable(ctx, organizationId, clientGroupId);
  const { project } = await lockedProjectFor(ctx, projectId, 'manage');

  const before = { ...project };
  project.change(change, ctx.now);
  if (clientGroupId !== undefined && clientGroupId !== project.clientGroupId) {
    await changeClientGroup(ctx, project, clientGroupId);
  }
  const happenings = [changesOf(before, project), statusChangeOf(before, project)]
    .filter((happening) => happening !== null)
    .map((happening) => ({ ...happening, actorId: ctx.actor.accountId }));
  if (happenings.length === 0) return readProject(ctx, projectId);

  await saveProject(ctx, project);
  await remember(ctx, project, ...happenings);
  if (before.name !== project.name) ctx.publish(projects.renamed, { projectId, organizationId });

  return readProject(ctx, projectId);
});
