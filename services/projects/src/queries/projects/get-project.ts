import { type Project, projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { projectFor } from '../../access.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { selectProjects } from './select-projects.ts';

export const getProject = handle(projects.get, async (ctx, { projectId }) => {
  const { row, rights } = await projectFor(ctx, projectId);

  return toProject(row, rights, ctx.now);
});

/** As it is now for the one who asks, after what the command has changed so far. */
export async function readProject(ctx: Ctx, projectId: string): Promise<Project> {
  const reader = readerOf(ctx);
  const row = await selectProjects(ctx, reader.accountId)
    .where('project.id', '=', projectId)
    .executeTakeFirstOrThrow();

  return toProject(row, await rightsIn(reader, row), ctx.now);
}
