import type { OutputOf } from '@allforone/contracts/contract';
import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';

export type Standing = OutputOf<typeof projects.standing>;

export const standingIn = (ctx: SystemCtx, projectId: string, accountId: string): Promise<Standing> =>
  ctx.call(projects.standing, { projectId, accountId });

/** Of the organisation, as the person behind the call sees them: the latest hundred. */
export const projectsOf = async (ctx: SystemCtx, organizationId: string) =>
  (await ctx.call(projects.list, { organizationId, limit: 100 })).items;
