import { taskFields, type TaskChange as View } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import type { Task } from './task.ts';

type Changed = View['fields'];
type Field = (typeof taskFields)[number];

export const TaskChangeSchema = defineEntity({
  name: 'TaskChange',
  tableName: 'task_change',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    taskId: p.uuid(),
    at: p.datetime(),
    actorId: p.uuid().nullable(),
    fields: p.json<Changed>(),
    undoneBy: p.uuid().nullable(),
  },
});

export class TaskChange extends TaskChangeSchema.class {}
TaskChangeSchema.setClass(TaskChange);

export type Snapshot = Record<Exclude<Field, 'blockedByIds'>, unknown>;
const ownFields = taskFields.filter((field): field is keyof Snapshot => field !== 'blockedByIds');

/** As JSON, which is how it is kept and compared. */
export const snapshotOf = (task: Task): Snapshot =>
  JSON.parse(JSON.stringify(Object.fromEntries(ownFields.map((field) => [field, task[field]]))));

export const differences = (before: Snapshot, after: Snapshot): Changed =>
  ownFields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Raises the version and writes what changed, if anything did. @returns id of the change, null without one. */
export async function keepChange(
  ctx: SystemCtx,
  task: Task,
  actorId: string | null,
  fields: Changed,
): Promise<string | null> {
  if (fields.length === 0) return null;
  task.version += 1;
  task.updatedAt = ctx.now;
  const { organizationId, id: taskId } = task;
  const change = { id: newId(), organizationId, taskId, at: ctx.now, actorId, fields, undoneBy: null };
  ctx.em.create(TaskChange, change);
  await ctx.em.flush();

  return change.id;
}
