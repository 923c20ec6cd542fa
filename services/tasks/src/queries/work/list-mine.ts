import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { toPlacedTask } from '../../views.ts';
import { placeNames } from '../boards/place-names.ts';
import { seenBy } from '../boards/visible-boards.ts';
import { selectTasks, type TaskRow } from '../tasks/select-tasks.ts';
import { orders } from './task-orders.ts';

const mostOrganizations = 50;

/** What was given to somebody is theirs as long as they see its board. */
export const listMine = handle(tasks.mine, async (ctx, { state, cursor, limit }) => {
  const me = ctx.actor.accountId;
  const organizations = await organizationsWithWork(ctx);
  if (organizations.length === 0) return { items: [], nextCursor: null };
  const seen = await Promise.all(organizations.map((id) => seenBy(ctx, me, id)));
  const order = state === 'open' ? orders.due : orders.newest;
  let rows = selectTasks(ctx)
    .where(sql<boolean>`task.assignee_ids @> array[${me}::uuid]`)
    .where('task.deleted_at', 'is', null)
    .where('task.done_at', state === 'open' ? 'is' : 'is not', null)
    .where(sql<boolean>`(${sql.join(seen, sql` or `)})`);
  if (cursor) rows = rows.where(order.comesAfter(cursor));
  const found = await rows
    .orderBy(order.by)
    .limit(limit + 1)
    .execute();
  const nameOf = await namesIn(ctx, found);

  return pageFrom(found, limit, order.position, (row) => toPlacedTask(row, nameOf(row)));
});

async function organizationsWithWork(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ organization_id: string }>`
    select distinct organization_id from task
    where assignee_ids @> array[${ctx.actor.accountId}::uuid] and deleted_at is null
    limit ${mostOrganizations}`.execute(ctx.tables());

  return rows.map(({ organization_id }) => organization_id);
}

async function namesIn(ctx: Ctx, found: readonly TaskRow[]): Promise<(row: TaskRow) => string | null> {
  const byOrganization = Map.groupBy(found, (row) => row.organization_id);
  const named = await Promise.all(
    [...byOrganization].map(async ([id, rows]) => [id, await placeNames(ctx, id, rows)] as const),
  );
  const names = new Map(named);

  return (row) => names.get(row.organization_id)?.(row) ?? null;
}
