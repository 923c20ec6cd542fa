import { idFrom } from '@allforone/runtime/id';
import type { Soil } from './tools.ts';

const columnCount = 3;

/**
 * All on the board of the first organisation, whose owner is the reader. The reader does fifty of them, and fifty-nine
 * others one each at least; of ten one is done, and some are late. The first has a page of everything.
 */
export async function growTasks({ client, sizes }: Soil): Promise<void> {
  const { rows } = await client.query(`select growth.id('organization', 1) as id`);
  const organizationId = rows[0].id;
  const boardId = idFrom('board', organizationId, 'organization', organizationId);
  const columns = Array.from({ length: columnCount }, (_, n) => idFrom('column', boardId, String(n)));
  const column = (n: string) => `('{${columns.join(',')}}'::uuid[])[${n}]`;

  await client.query(`
    insert into tasks.board (id, organization_id, kind, place_id, open_count, done_count, active_at)
    values ('${boardId}', '${organizationId}', 'organization', '${organizationId}', 0, 0, now());
    insert into tasks.board_column (id, organization_id, board_id, name, rank, is_done)
    select ${column('n')}, '${organizationId}', '${boardId}', 'Colonne ' || n, 'a' || n, n = ${columnCount}
    from generate_series(1, ${columnCount}) as n;
    insert into tasks.label (id, organization_id, board_id, name, color)
    values (growth.id('label', 1), '${organizationId}', '${boardId}', 'Urgent', 'red');

    insert into tasks.task (id, organization_id, board_id, column_id, rank, title, description, priority, label_ids,
      assignee_ids, due_at, done_at, checklist, attachments, time_zone, reminders, created_by, created_at, updated_at)
    select growth.id('task', n), '${organizationId}', '${boardId}', ${column(`case when n % 10 = 0 then 3 else 1 + n % 2 end`)},
      'b' || lpad(n::text, 8, '0') || 'V', phrase.words, '', 'none',
      case when n % 500 = 1 then array[growth.id('label', 1)] else '{}' end,
      array[growth.account(case when n <= 50 then 1 when n < 110 then n - 49 else growth.anyone('assignee', n) end)],
      growth.moment(n) + interval '20 days', case when n % 10 = 0 then growth.moment(n) end, '[]', '[]', 'UTC', '{}',
      growth.account(1), growth.moment(n), growth.moment(n)
    from generate_series(1, ${sizes.tasks}) as n join growth.phrase on phrase.number = n % 1000;

    insert into tasks.comment (id, organization_id, task_id, author_id, text, attachments, created_at)
    select growth.id('comment', n), '${organizationId}', growth.id('task', 1 + n % ${sizes.tasks}),
      growth.account(growth.anyone('commentator', n)), phrase.words, '[]', growth.moment(n)
    from generate_series(1, ${sizes.tasks}) as n join growth.phrase on phrase.number = (n * 7) % 1000;
    insert into tasks.comment (id, organization_id, task_id, author_id, text, attachments, created_at)
    select growth.id('first comment', n), '${organizationId}', growth.id('task', 1), growth.account(1), 'Bien', '[]',
      growth.moment(n)
    from generate_series(1, 60) as n;
    insert into tasks.task_change (id, organization_id, task_id, at, actor_id, fields)
    select growth.id('task change', n), '${organizationId}', growth.id('task', case when n <= 60 then 1 else n end),
      growth.moment(n), growth.account(1), '[{"field":"priority","before":"low","after":"none"}]'
    from generate_series(1, ${sizes.tasks}) as n;
    insert into tasks.time_entry (id, organization_id, board_id, task_id, account_id, minutes, day, note, created_at)
    select growth.id('time', n), '${organizationId}', '${boardId}', growth.id('task', case when n <= 60 then 1 else n end),
      growth.account(1), 5, current_date - 30, '', growth.moment(n)
    from generate_series(1, ${sizes.tasks}) as n;

    update tasks.task set comment_count = counted.total from (
      select task_id, count(*) as total from tasks.comment group by task_id) as counted where task_id = task.id;
    insert into tasks.board_load (board_id, account_id, organization_id, open_count)
    select board_id, assignee, organization_id, count(*) from tasks.task, unnest(assignee_ids) as assignee
    where done_at is null group by board_id, assignee, organization_id;
    update tasks.board_column set task_count = (select count(*) from tasks.task where column_id = board_column.id);
    update tasks.board set open_count = (select count(*) from tasks.task where done_at is null),
      done_count = (select count(*) from tasks.task where done_at is not null);
  `);
}
