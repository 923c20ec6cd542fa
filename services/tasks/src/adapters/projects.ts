import type { OutputOf } from '@allforone/contracts/contract';
import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';

export type Standing = OutputOf<typeof projects.standing>;

export const standingIn = (ctx: SystemCtx, projectId: string, accountId: string): Promise<Standing> =>
  ctx.call(projects.standing, { projectId, accountId });

/** Projects that an account works on in an organisation. While `projects` is away, what is theirs is left out. */
export const workedOn = (ctx: SystemCtx, organizationId: string, accountId: string) =>
  ctx.call(projects.workedOn, { organizationId, accountId }).catch((error) => {
    if (isRefusal(error, 'unavailable')) return { projectIds: [], isAll: false };
    throw error;
  });

const atMost = 100;

export async function projectNames(
  ctx: SystemCtx,
  projectIds: readonly string[],
): Promise<Map<string, string>> {
  if (projectIds.length === 0) return new Map();
  const names = await ctx.call(projects.names, { projectIds: projectIds.slice(0, atMost) });

  return new Map(names.map(({ projectId, name }) => [projectId, name]));
}
