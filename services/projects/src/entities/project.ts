import type { PayloadOf } from '@allforone/contracts/contract';
import { projects, type Project as View } from '@allforone/contracts/projects';
import type { tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict, notFound, refuse } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { defineEntity, LockMode, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recount } from './recount.ts';

type Status = View['status'];

const day = 24 * 3600 * 1000;
export const keptDeletedFor = 30 * day;
const mostProjects = 20_000;

export const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    name: p.text(),
    description: p.text(),
    clientGroupId: p.uuid().nullable(),
    conversationId: p.uuid().nullable(),
    status: p.text().$type<Status>(),
    startsOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    doneAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
    progress: p.integer(),
    stageCount: p.integer(),
    deliveredStageCount: p.integer(),
    taskCount: p.integer(),
    doneTaskCount: p.integer(),
    /** Of the count that `tasks` told last: an older one changes nothing. */
    taskVersion: p.integer(),
    currentStageId: p.uuid().nullable(),
    /** The first deadline that is not met, its own or a stage's; null unless running. */
    nextDueOn: p.date().nullable(),
    waitingCount: p.integer(),
    /** Who has led it longest. */
    leadId: p.uuid().nullable(),
  },
});

type Change = Partial<
  Pick<Project, 'name' | 'description' | 'clientGroupId' | 'startsOn' | 'dueOn' | 'status'>
>;

type TaskCount = Pick<PayloadOf<typeof tasks.projectCounted>, 'taskCount' | 'doneTaskCount' | 'version'>;

/** Only changed with its row locked. What is counted of it is written by `recount` alone, but for its tasks. */
export class Project extends ProjectSchema.class {
  /** @throws Refusal due_before_start */
  change({ status, ...rest }: Change, now: Date): void {
    Object.assign(this, rest);
    assertOrder(this);
    if (!status || status === this.status) return;
    this.status = status;
    this.doneAt = status === 'done' ? now : null;
  }

  /** @returns whether this is news. */
  countTasks({ taskCount, doneTaskCount, version }: TaskCount): boolean {
    if (version <= this.taskVersion) return false;
    Object.assign(this, { taskCount, doneTaskCount, taskVersion: version });

    return true;
  }

  delete(now: Date): void {
    this.deletedAt = now;
  }

  restore(): void {
    this.deletedAt = null;
  }
}
ProjectSchema.setClass(Project);

const atTheStart = {
  ...({ conversationId: null, status: 'running', doneAt: null, deletedAt: null } as const),
  ...{ progress: 0, stageCount: 0, deliveredStageCount: 0, currentStageId: null, nextDueOn: null },
  ...{ taskCount: 0, doneTaskCount: 0, taskVersion: 0, waitingCount: 0, leadId: null },
};

type Start = Pick<
  Project,
  'organizationId' | 'name' | 'description' | 'clientGroupId' | 'startsOn' | 'dueOn' | 'createdBy'
>;

/** @throws Refusal due_before_start, name_taken, limit_reached */
export async function startProject(ctx: SystemCtx, start: Start): Promise<Project> {
  assertOrder(start);
  await assertRoom(ctx, start.organizationId);
  const project = ctx.em.create(Project, { id: newId(), ...start, ...atTheStart, createdAt: ctx.now });
  await onUnique(() => ctx.em.flush(), 'name_taken');
  const { id: projectId, organizationId, createdBy } = project;
  ctx.publish(projects.created, { projectId, organizationId, createdBy });

  return project;
}

export async function lockProject(ctx: SystemCtx, id: string): Promise<Project> {
  const project = await ctx.em.findOne(
    Project,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!project) throw notFound('project');

  return project;
}

/** Writes what changed of a project, counts it anew, and tells it. @throws Refusal name_taken */
export async function saveProject(ctx: SystemCtx, project: Project): Promise<void> {
  await onUnique(() => ctx.em.flush(), 'name_taken');
  await recount(ctx, project.id);
  tellChanged(ctx, project);
}

export const tellChanged = (ctx: SystemCtx, { id, organizationId }: Pick<Project, 'id' | 'organizationId'>) =>
  ctx.publish(projects.changed, { projectId: id, organizationId });

function assertOrder({ startsOn, dueOn }: Pick<Project, 'startsOn' | 'dueOn'>): void {
  if (startsOn && dueOn && dueOn < startsOn) throw refuse('due_before_start');
}

async function assertRoom(ctx: SystemCtx, organizationId: string): Promise<void> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from project
    where organization_id = ${organizationId} and deleted_at is null`.execute(ctx.tables());
  if ((rows[0]?.count ?? 0) >= mostProjects) throw conflict('limit_reached');
}
