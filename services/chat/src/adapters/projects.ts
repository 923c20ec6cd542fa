import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';

export interface ProjectPlace {
  organizationId: string;
  projectId: string;
}

/** Also of a project that was deleted; null for one that never was. */
export async function projectNamed(
  ctx: SystemCtx,
  { projectId }: Pick<ProjectPlace, 'projectId'>,
): Promise<{ name: string; isDeleted: boolean } | null> {
  const [named] = await ctx.call(projects.names, { projectIds: [projectId] });

  return named ?? null;
}

export async function isInProject(
  ctx: SystemCtx,
  { projectId }: Pick<ProjectPlace, 'projectId'>,
  accountId: string,
): Promise<boolean> {
  const { items } = await ctx.call(projects.people, { projectId, accountIds: [accountId] });

  return items.some((person) => person.accountId === accountId);
}

/** Those who work on a project and its clients, by page. */
export async function* peopleOf(ctx: SystemCtx, projectId: string): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await ctx.call(projects.people, { projectId, limit: 100, cursor });
    yield items.map(({ accountId }) => accountId);
    cursor = nextCursor ?? undefined;
  } while (cursor);
}
