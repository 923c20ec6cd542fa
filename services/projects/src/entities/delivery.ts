import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { remember } from './history.ts';
import type { Project } from './project.ts';
import { recount } from './recount.ts';
import type { Stage } from './stage.ts';

/** Delivers a stage of a project whose row is locked. Who was first stays. @returns whether it was not yet. */
export async function deliver(ctx: SystemCtx, project: Project, stage: Stage, by: string): Promise<boolean> {
  if (!stage.deliver(by, ctx.now)) return false;
  const { facts, progress } = await trace(ctx, project, stage, 'stage_delivered', by);
  ctx.publish(projects.stageDelivered, { ...facts, deliveredBy: by, progress });

  return true;
}

export async function reopen(ctx: SystemCtx, project: Project, stage: Stage, by: string): Promise<boolean> {
  if (!stage.reopen()) return false;
  const { facts, progress } = await trace(ctx, project, stage, 'stage_reopened', by);
  ctx.publish(projects.stageReopened, { ...facts, reopenedBy: by, progress });

  return true;
}

async function trace(
  ctx: SystemCtx,
  project: Project,
  { id: stageId, name }: Stage,
  what: 'stage_delivered' | 'stage_reopened',
  actorId: string,
) {
  await ctx.em.flush();
  await recount(ctx, project.id);
  await ctx.em.refresh(project);
  const { id: projectId, organizationId, progress } = project;
  await remember(ctx, project, { what, actorId, stageId, facts: { name, progress: String(progress) } });

  return { facts: { projectId, organizationId, stageId }, progress };
}
