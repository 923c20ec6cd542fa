import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';

export const mostDependencies = 50;

export const DependencySchema = defineEntity({
  name: 'Dependency',
  tableName: 'dependency',
  properties: {
    taskId: p.uuid().primary(),
    blockedById: p.uuid().primary(),
    organizationId: p.uuid(),
  },
});

export async function blockersOf(ctx: SystemCtx, taskId: string): Promise<string[]> {
  const rows = await ctx
    .tables(DependencySchema)
    .selectFrom('dependency')
    .select('blocked_by_id')
    .where('task_id', '=', taskId)
    .orderBy('blocked_by_id')
    .execute();

  return rows.map((row) => row.blocked_by_id);
}

/** Whether a task waits for another, through whatever lies between. The board is locked: nobody adds one meanwhile. */
export async function waitsFor(ctx: SystemCtx, taskId: string, otherId: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive before as (
      select blocked_by_id from dependency where task_id = ${taskId}
      union
      select dependency.blocked_by_id from dependency join before on dependency.task_id = before.blocked_by_id
    )
    select from before where blocked_by_id = ${otherId} limit 1`.execute(ctx.tables());

  return rows.length > 0;
}

/** Counts anew for what the tasks that wait for these ones still wait. @returns their ids. */
export async function recountBlockers(ctx: SystemCtx, blockerIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ task_id: string }>`
    select distinct task_id from dependency
    where blocked_by_id = any (${[...blockerIds]}::uuid[])`.execute(ctx.tables());
  const ids = rows.map(({ task_id }) => task_id);
  if (ids.length > 0) await recountBlockersOf(ctx, ids);

  return ids;
}

export async function recountBlockersOf(ctx: SystemCtx, taskIds: readonly string[]): Promise<void> {
  await sql`
    update task set version = version + 1, blocker_count = (
      select count(*) from dependency join task as blocker on blocker.id = dependency.blocked_by_id
      where dependency.task_id = task.id and blocker.done_at is null and blocker.deleted_at is null)
    where id = any (${[...taskIds]}::uuid[])`.execute(ctx.tables());
}
