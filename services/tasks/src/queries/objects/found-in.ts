import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { hasWords, scoreOf } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { narrowed } from './narrowed.ts';
import type { ObjectRow } from './select-objects.ts';

type Search = ParsedInputOf<typeof tasks.findObjects>;

export interface Hit extends ObjectRow {
  score: number;
  text: string;
}

/** What a table holds with the words. */
export async function foundIn(
  ctx: Ctx,
  table: 'task' | 'comment',
  objects: RawBuilder<unknown>,
  search: Search,
): Promise<RawBuilder<unknown>> {
  const isFound = await hasWords(ctx, table, search, sql`deleted_at is null`);

  const [name, text] = table === 'task' ? ['own.title', 'own.description'] : [undefined, 'own.text'];

  return sql`(
    select found.*, ${scoreOf('own.search', search.words, name)} as score, ${sql.ref(text)} as text
    from (${objects} and ${isFound} ${narrowed(search, table)}) as found
    join ${sql.table(table)} as own on own.id = found.id)`;
}
