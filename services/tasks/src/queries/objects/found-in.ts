import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { hasWords, scoreOf } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { narrowed } from './narrowed.ts';
import { type ObjectRow, selectCommentObjects, selectTaskObjects } from './select-objects.ts';

type Search = ParsedInputOf<typeof tasks.findObjects>;

export interface Hit extends ObjectRow {
  score: number;
  text: string;
}

const objects = { task: selectTaskObjects, comment: selectCommentObjects };

/** Of one row alone: `offset` keeps the planner from reading all tasks for it. */
const seen = {
  task: (boards: RawBuilder<unknown>) =>
    sql`task.board_id = any (array(select id from board where ${boards}))`,
  comment: (boards: RawBuilder<unknown>) => sql`exists (
    select from task where task.id = comment.task_id
      and task.board_id = any (array(select id from board where ${boards})) offset 0)`,
};

/** What a table holds with the words on some boards. */
export async function foundIn(
  ctx: Ctx,
  table: 'task' | 'comment',
  boards: RawBuilder<unknown>,
  search: Search,
): Promise<RawBuilder<unknown>> {
  const isWanted = narrowed(search, table);
  const where = { table, alive: sql`deleted_at is null`, seen: sql`${seen[table](boards)} ${isWanted}` };
  const isFound = await hasWords(ctx, where, search);

  const [name, text] = table === 'task' ? ['own.search_title', 'own.description'] : [undefined, 'own.text'];

  return sql`(
    select found.*, ${scoreOf('own.search', search.words, name)} as score, ${sql.ref(text)} as text
    from (${objects[table](boards)} and ${isFound} ${isWanted}) as found
    join ${sql.table(table)} as own on own.id = found.id)`;
}
