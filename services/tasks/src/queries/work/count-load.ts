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

export const countLoad = handle(tasks.load, async (ctx, { organizationId, boardId }) => {
  const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
  const here = boardId ? sql`and board.id = ${boardId}` : sql``;
  const { now } = ctx;
  const weekAgo = new Date(now.getTime() - week);
  const { rows } = await sql<Load>`
    with open as (
      select assignee as account_id, count(*)::int as open,
        count(*) filter (where due_at < ${now})::int as late,
        count(*) filter (where due_at >= ${now} and due_at < ${new Date(now.getTime() + week)})::int as soon
      from task join board on board.id = task.board_id, unnest(assignee_ids) as assignee
      where task.organization_id = ${organizationId} and deleted_at is null and done_at is null
        and ${seen} ${here}
      group by assignee
    ), spent as (
      select account_id, sum(minutes)::int as minutes
      from time_entry join board on board.id = time_entry.board_id
      where time_entry.organization_id = ${organizationId} and day > ${weekAgo}::date and ${seen} ${here}
      group by account_id
    )
    select account_id, coalesce(open, 0) as open, coalesce(late, 0) as late, coalesce(soon, 0) as soon,
      coalesce(minutes, 0) as minutes
    from open full join spent using (account_id)
    order by open desc, account_id limit ${most}`.execute(ctx.tables());

  return rows.map((row) => ({
    ...{ accountId: row.account_id, openCount: row.open, lateCount: row.late, soonCount: row.soon },
    minutesSpent: row.minutes,
  }));
});
