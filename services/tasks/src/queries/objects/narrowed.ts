import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import { sql } from 'kysely';

type Search = ParsedInputOf<typeof tasks.findObjects>;

/** Whose it is and when it was written, as further conditions. */
export function narrowed({ personId, from, before }: Search, table: 'task' | 'comment') {
  const person =
    table === 'task'
      ? sql`task.assignee_ids @> array[${personId}::uuid]`
      : sql`comment.author_id = ${personId}`;
  const at = sql.ref(`${table}.created_at`);
  const conditions = [
    ...(personId ? [sql`and ${person}`] : []),
    ...(from ? [sql`and ${at} >= ${from}::timestamptz`] : []),
    ...(before ? [sql`and ${at} < ${before}::timestamptz`] : []),
  ];

  return conditions.length > 0 ? sql.join(conditions, sql` `) : sql``;
}
