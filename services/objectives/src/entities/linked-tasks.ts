import type { PayloadOf } from '@allforone/contracts/contract';
import type { links } from '@allforone/contracts/links';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { tasksLinkedWith } from '../adapters/links.ts';
import { doneAmong } from '../adapters/tasks.ts';
import { checkIn } from './check-in.ts';
import { KeyResult } from './key-result.ts';
import { recount } from './recount.ts';
import { takeTurn } from './turn.ts';

type Ends = PayloadOf<typeof links.added>['ends'];

/** The key result of a link between one and a task. */
export function keyResultIn(ends: Ends): string | null {
  const isWithTask = ends.some(({ kind }) => kind === 'task');

  return (isWithTask && ends.find(({ kind }) => kind === 'keyResult')?.id) || null;
}

/**
 * The tasks of a key result that they feed are those that are linked with it now. Facts come in any order, so none is
 * believed: each only makes us ask for the truth.
 */
export async function settleLinks(
  ctx: SystemCtx,
  organizationId: string,
  keyResultId: string,
): Promise<void> {
  const fed = { id: keyResultId, organizationId, source: 'tasks' } as const;
  if (!(await ctx.em.findOne(KeyResult, fed))) return;
  await takeTurn(ctx, organizationId);
  const taskIds = await tasksLinkedWith(ctx, keyResultId);
  const states = await doneAmong(ctx, taskIds);
  await sql`
    with gone as (
      delete from key_result_task
      where key_result_id = ${keyResultId} and task_id <> all (${taskIds}::uuid[])
    )
    insert into key_result_task (key_result_id, task_id, organization_id, is_there, is_done)
    select ${keyResultId}, task_id, ${organizationId}, is_there, is_done
    from unnest(${taskIds}::uuid[], ${taskIds.map((id) => states.has(id))}::boolean[],
      ${taskIds.map((id) => states.get(id) ?? false)}::boolean[]) as linked (task_id, is_there, is_done)
    on conflict (key_result_id, task_id) do update
      set is_there = excluded.is_there, is_done = excluded.is_done`.execute(ctx.tables());
  await countTasks(ctx, keyResultId);
}

/** A task is done, or not any more, or gone, or back: whatever it feeds follows. */
export async function settleTask(
  ctx: SystemCtx,
  { taskId, organizationId }: { taskId: string; organizationId: string },
): Promise<void> {
  if (!(await feedsAny(ctx, taskId))) return;
  await takeTurn(ctx, organizationId);
  const states = await doneAmong(ctx, [taskId]);
  const { rows } = await sql<{ key_result_id: string }>`
    update key_result_task set is_there = ${states.has(taskId)}, is_done = ${states.get(taskId) ?? false}
    where task_id = ${taskId} and organization_id = ${organizationId}
    returning key_result_id`.execute(ctx.tables());
  for (const { key_result_id: keyResultId } of rows) await countTasks(ctx, keyResultId);
}

async function feedsAny(ctx: SystemCtx, taskId: string): Promise<boolean> {
  const { rows } = await sql`select from key_result_task where task_id = ${taskId} limit 1`.execute(
    ctx.tables(),
  );

  return rows.length > 0;
}

async function countTasks(ctx: SystemCtx, keyResultId: string): Promise<void> {
  const keyResult = await ctx.em.findOne(KeyResult, { id: keyResultId }, { refresh: true });
  if (!keyResult) return;
  const { rows } = await sql<{ linked: number; done: number }>`
    select count(*)::int as linked, count(*) filter (where is_done)::int as done
    from key_result_task where key_result_id = ${keyResultId} and is_there`.execute(ctx.tables());
  const { linked, done } = rows[0] ?? { linked: 0, done: 0 };
  if (keyResult.targetValue === linked && keyResult.currentValue === done) return;

  keyResult.targetValue = linked;
  if (keyResult.currentValue !== done) {
    checkIn(ctx, keyResult, { value: done, confidence: keyResult.confidence, note: '', authorId: null });
  }
  await ctx.em.flush();
  await recount(ctx, keyResult.objectiveId);
}
