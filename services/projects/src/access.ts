import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { Deliverable, DeliverableSchema } from './entities/deliverable.ts';
import { keptDeletedFor, lockProject, type Project } from './entities/project.ts';
import { type Rights, readerOf, rightsIn } from './entities/rights.ts';
import { Stage, StageSchema } from './entities/stage.ts';
import { findProject, type ProjectRow, selectProjects } from './queries/projects/select-projects.ts';

export type Need = 'read' | 'work' | 'manage' | 'answer';

const lacking: Record<Exclude<Need, 'read'>, [keyof Rights, Permission]> = {
  work: ['canWork', 'projects.write'],
  manage: ['canManage', 'projects.manage'],
  answer: ['canAnswer', 'projects.read'],
};

interface Seen {
  row: ProjectRow;
  rights: Rights;
}

/** The only way to a project. One that you are not in does not exist for you, unless you manage them all. */
export async function projectFor(
  ctx: Ctx,
  projectId: string | undefined,
  needs: Need = 'read',
  what = 'project',
): Promise<Seen> {
  const row = projectId && (await findProject(ctx, ctx.actor.accountId, projectId));
  if (!row) throw notFound(what);

  return { row, rights: await admitted(ctx, row, needs, what) };
}

interface Locked {
  project: Project;
  rights: Rights;
}

/** The same for who changes it or anything of it: one after the other. */
export async function lockedProjectFor(
  ctx: Ctx,
  projectId: string | undefined,
  needs: Need,
  what = 'project',
): Promise<Locked> {
  const { row, rights } = await projectFor(ctx, projectId, needs, what);
  const project = await lockProject(ctx, row.id);
  if (project.deletedAt) throw notFound(what);

  return { project, rights };
}

/** A deleted one that may still come back, for who may bring it. */
export async function deletedProjectFor(ctx: Ctx, projectId: string): Promise<ProjectRow> {
  const row = await selectProjects(ctx, ctx.actor.accountId)
    .where('project.id', '=', projectId)
    .where('project.deleted_at', '>', new Date(ctx.now.getTime() - keptDeletedFor))
    .executeTakeFirst();
  if (!row) throw notFound('project');
  await admitted(ctx, row, 'manage', 'project');

  return row;
}

/** A stage to change, its project locked. */
export async function stageFor(ctx: Ctx, stageId: string): Promise<Locked & { stage: Stage }> {
  const found = await ctx
    .tables(StageSchema)
    .selectFrom('stage')
    .select('project_id')
    .where('id', '=', stageId)
    .executeTakeFirst();
  const locked = await lockedProjectFor(ctx, found?.project_id, 'work', 'stage');
  const stage = await ctx.em.findOne(Stage, { id: stageId }, { refresh: true });
  if (!stage) throw notFound('stage');

  return { ...locked, stage };
}

export async function deliverableFor(ctx: Ctx, deliverableId: string, needs: Need = 'read'): Promise<Seen> {
  return projectFor(ctx, await projectOf(ctx, deliverableId), needs, 'deliverable');
}

/** A deliverable to change, its project locked. */
export async function lockedDeliverableFor(
  ctx: Ctx,
  deliverableId: string,
  needs: Need,
): Promise<Locked & { deliverable: Deliverable }> {
  const locked = await lockedProjectFor(ctx, await projectOf(ctx, deliverableId), needs, 'deliverable');
  const deliverable = await ctx.em.findOneOrFail(Deliverable, { id: deliverableId }, { refresh: true });

  return { ...locked, deliverable };
}

async function projectOf(ctx: Ctx, deliverableId: string): Promise<string | undefined> {
  const found = await ctx
    .tables(DeliverableSchema)
    .selectFrom('deliverable')
    .select('project_id')
    .where('id', '=', deliverableId)
    .executeTakeFirst();

  return found?.project_id;
}

async function admitted(ctx: Ctx, row: ProjectRow, needs: Need, what: string): Promise<Rights> {
  const rights = await rightsIn(readerOf(ctx), row);
  if (!rights.sees) throw notFound(what);
  if (needs === 'read') return rights;
  const [right, permission] = lacking[needs];
  if (!rights[right]) throw forbidden(permission);

  return rights;
}
