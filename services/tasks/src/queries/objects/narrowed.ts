import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import { madeWithin } from '@allforone/runtime/search/finds';
import { sql } from 'kysely';

type Search = ParsedInputOf<typeof tasks.findObjects>;

/** Whose it is and when it was written, as further conditions. */
export function narrowed(search: Search, table: 'task' | 'comment') {
  const { personId } = search;
  const person =
    table === 'task'
      ? sql`task.assignee_ids @> array[${personId}::uuid]`
      : sql`comment.author_id = ${personId}`;
  const conditions = [
    ...(personId ? [sql`and ${person}`] : []),
    ...madeWithin(table, search).map((condition) => sql`and ${condition}`),
  ];

  return conditions.length > 0 ? sql.join(conditions, sql` `) : sql``;
}
