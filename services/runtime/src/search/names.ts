import { type RawBuilder, sql } from 'kysely';
import type { SystemCtx } from '../context.ts';
import { sampled, usualFrom } from '../search.ts';

/** Where names are looked for: a table with a column `words`, as `nameQuery` finds them. */
export interface Named {
  table: string;
  /** What the query calls it, when not by its name. */
  as?: string;
  /** The column of what `words` begin with: an organisation, or a space. */
  scope: string;
  /** The order in which those that came last are looked at; it needs an index behind `scope`. */
  newest: RawBuilder<unknown>;
}

/**
 * "rap" and "fin" find "Rapport final". What is rare is looked up by itself, and what is usual is met soon enough on the
 * way through the list: the planner knows neither from the other.
 */
export async function namedLike(
  ctx: SystemCtx,
  { table, as = table, scope, newest }: Named,
  scopeId: string,
  words: string,
): Promise<RawBuilder<boolean>> {
  const isFound = sql`words @@ name_query(${scopeId}, ${words})`;
  const { rows } = await sql<{ is_usual: boolean }>`
    select count(*) filter (where ${isFound}) > count(*) * ${usualFrom}::float as is_usual
    from (
      select words from ${sql.table(table)} where ${sql.ref(scope)} = ${scopeId} and deleted_at is null
      order by ${newest} limit ${sampled}
    ) as latest`.execute(ctx.tables());
  // Of what `coalesce` says the planner expects half, and goes through the list in its order.
  if (rows[0]?.is_usual) return sql`coalesce(${sql.ref(as)}.${isFound}, false)`;

  return sql`${sql.ref(as)}.id = any (array(
    select id from ${sql.table(table)} where ${isFound} and deleted_at is null))`;
}
