import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { isUsual, scoreOf, soughtIn } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { narrowed } from './narrowed.ts';
import type { ObjectRow } from './select-objects.ts';

type Search = ParsedInputOf<typeof tasks.findObjects>;

export interface Hit extends ObjectRow {
  score: number;
  text: string;
}

const sampled = 300;
const weighed = 2000;

/** What a table holds with the words; usual words are looked for in what was written last. */
export async function foundIn(
  ctx: Ctx,
  table: 'task' | 'comment',
  objects: RawBuilder<unknown>,
  search: Search,
): Promise<RawBuilder<unknown>> {
  const { organizationId, words } = search;
  const latest = (most: number) => sql`(
    select id, search from ${sql.table(table)}
    where organization_id = ${organizationId} and deleted_at is null order by id desc limit ${most}) as recent`;
  const column = `${table}.search`;
  const isFound = (await isUsual(ctx, search, latest(sampled)))
    ? sql`${sql.ref(`${table}.id`)} = any (array(
        select recent.id from ${latest(weighed)} where recent.search @@ ${soughtIn(search)}))`
    : sql`${sql.ref(column)} @@ ${soughtIn(search)}`;

  return sql`(
    select found.*, ${scoreOf('own.search', words)} as score, own.${sql.ref(table === 'task' ? 'description' : 'text')} as text
    from (${objects} and ${isFound} ${narrowed(search, table)}) as found
    join ${sql.table(table)} as own on own.id = found.id)`;
}
