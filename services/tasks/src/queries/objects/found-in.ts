import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { scoreOf } from '@allforone/runtime/search';
import { comesAfter, hasWords } from '@allforone/runtime/search/finds';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { narrowed } from './narrowed.ts';
import { type ObjectRow, selectCommentObjects, selectTaskObjects } from './select-objects.ts';

type Search = ParsedInputOf<typeof tasks.findObjects>;

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);
export type Position = z.output<typeof Position>;

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
    select from task where task.id = comment.task_id and task.deleted_at is null
      and task.board_id = any (array(select id from board where ${boards})) offset 0)`,
};

/** What a table holds with the words on some boards, the best behind the last one of the page before. */
export async function foundIn(
  ctx: Ctx,
  table: 'task' | 'comment',
  boards: RawBuilder<unknown>,
  search: Search,
  after: Position | null,
): Promise<Hit[]> {
  const [name, text] =
    table === 'task' ? ['task.search_title', 'task.description'] : [undefined, 'comment.text'];
  const score = scoreOf(`${table}.search`, search.words, name);
  const isWanted = narrowed(search, table);
  const where = { table, alive: sql`deleted_at is null`, seen: sql`${seen[table](boards)} ${isWanted}` };
  const isFound = await hasWords(ctx, where, search, { score, after, most: search.limit + 1 });
  const isBehind = after ? comesAfter(score, `${table}.id`, after) : sql`true`;
  const select = objects[table](boards, sql`, ${score} as score, ${sql.ref(text)} as text`);

  const { rows } = await sql<Hit>`
    select * from (${select} and ${isFound} and ${isBehind} ${isWanted}) as hit
    order by score desc, id desc limit ${search.limit + 1}`.execute(ctx.tables());

  return rows;
}
