import type { TaskPlace } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

const minute = 60_000;
const longestAhead = 30 * 24 * 60;
const mostAtOnce = 1000;

interface Due {
  task_id: string;
  organization_id: string;
  account_id: string;
  minutes_before: number;
  board_id: string;
  kind: TaskPlace['kind'];
  place_id: string;
}

/** Reminders that nobody was told of yet, noted as told. */
export async function takeDueReminders(ctx: SystemCtx): Promise<Due[]> {
  const { now } = ctx;
  const until = new Date(now.getTime() + longestAhead * minute);
  const since = new Date(now.getTime() - 60 * minute);
  const { rows } = await sql<Due>`
    with due as (
      select task.id as task_id, task.organization_id, task.board_id, person.id as account_id, task.due_at,
        remind.minutes as minutes_before
      from task, unnest(reminders) as remind (minutes),
        unnest(case when assignee_ids = '{}' then array[created_by] else assignee_ids end) as person (id)
      where deleted_at is null and done_at is null and reminders <> '{}'
        and due_at >= ${since} and due_at <= ${until}
        and due_at - make_interval(mins => remind.minutes) <= ${now}
    ), news as (
      insert into reminder (task_id, organization_id, account_id, due_at, minutes_before)
      select task_id, organization_id, account_id, due_at, minutes_before from due
      where not exists (
        select from reminder as told
        where told.task_id = due.task_id and told.account_id = due.account_id and told.due_at = due.due_at
          and told.minutes_before = due.minutes_before)
      limit ${mostAtOnce}
      on conflict do nothing
      returning task_id, account_id, minutes_before
    )
    select news.task_id, news.account_id, news.minutes_before, task.organization_id, task.board_id, board.kind,
      board.place_id
    from news join task on task.id = news.task_id join board on board.id = task.board_id
    where hidden_at is null`.execute(ctx.tables());

  return rows;
}
