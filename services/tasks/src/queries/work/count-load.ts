import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';

const most = 50;
const week = 7 * 24 * 3600 * 1000;

interface Load {
  account_id: string;
  open: number;
  late: number;
  soon: number;
  minutes: number;
}

/** What is open is counted as it changes; the rest is counted for the busiest alone. */
export const countLoad = handle(tasks.load, async (ctx, { organizationId, boardId }) => {
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const here = boardId ? sql`and board.id = ${boardId}` : sql``;
  const { now } = ctx;
  const soon = new Date(now.getTime() + week);
  const weekAgo = new Date(now.getTime() - week);
  const { rows } = await sql<Load>`
    with boards as materialized (select id from board where ${seen} ${here}), busiest as (
      select account_id, sum(open_count)::int as open from board_load
      where organization_id = ${organizationId} and open_count > 0 and board_id = any (array(select id from boards))
      group by account_id order by open desc, account_id limit ${most}
    )
    select account_id, open, late, soon, coalesce(minutes, 0)::int as minutes
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

  return rows.map((row) => ({
    ...{ accountId: row.account_id, openCount: row.open, lateCount: row.late, soonCount: row.soon },
    minutesSpent: row.minutes,
  }));
});
