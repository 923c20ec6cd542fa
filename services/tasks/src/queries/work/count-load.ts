import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';
import { busiestOfAll, busiestOfEach, mostBusy } from './busiest.ts';

const week = 7 * 24 * 3600 * 1000;

interface Load {
  account_id: string;
  open: number;
  is_sure: boolean;
  late: number;
  soon: number;
  minutes: number;
}

/** What is open is counted as it changes; the rest is counted for the busiest alone. */
export const countLoad = handle(tasks.load, async (ctx, { organizationId, boardId }) => {
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const boards = boardId ? sql`${seen} and board.id = ${boardId}` : seen;
  const atFirst = await readLoad(ctx, boards, busiestOfEach);
  const isSure = atFirst[mostBusy - 1]?.is_sure ?? true;
  const rows = isSure ? atFirst : await readLoad(ctx, boards, busiestOfAll);

  return rows.map((row) => ({
    ...{ accountId: row.account_id, openCount: row.open, lateCount: row.late, soonCount: row.soon },
    minutesSpent: row.minutes,
  }));
});

async function readLoad(ctx: Ctx, boards: RawBuilder<unknown>, busiest: RawBuilder<unknown>) {
  const { now } = ctx;
  const [soon, weekAgo] = [new Date(now.getTime() + week), new Date(now.getTime() - week)];
  const { rows } = await sql<Load>`
    with boards as materialized (select id from board where ${boards}), ${busiest}
    select account_id, open, is_sure, late, soon, coalesce(minutes, 0)::int as minutes
    from busiest
    join lateral (
      select count(*) filter (where due_at < ${now})::int as late,
        count(*) filter (where due_at >= ${now} and due_at < ${soon})::int as soon
      from task where assignee_ids @> array[account_id] and deleted_at is null and done_at is null
        and board_id = any (array(select id from boards))
    ) as due on true
    join lateral (
      select sum(minutes) as minutes from time_entry
      where time_entry.account_id = busiest.account_id and day > ${weekAgo}::date
        and board_id = any (array(select id from boards))
    ) as spent on true
    order by open desc, account_id`.execute(ctx.tables());

  return rows;
}
