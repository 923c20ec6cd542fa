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
  /** Which of them count, when not those that are not deleted. */
  alive?: RawBuilder<unknown>;
}

/**
 * "rap" and "fin" find "Rapport final". What is rare is looked up by itself, and what is usual is met soon enough on the
 * way through the list: the planner knows neither from the other.
 */
export async function namedLike(
  ctx: SystemCtx,
  named: Named,
  scopeId: string,
  words: string,
): Promise<RawBuilder<boolean>> {
  const { table, as = table } = named;
  const isFound = isNamed(scopeId, words);
  // Of what `coalesce` says the planner expects half, and goes through the list in its order.
  if (await areUsualNames(ctx, named, scopeId, words)) return sql`coalesce(${sql.ref(as)}.${isFound}, false)`;

  return sql`${sql.ref(as)}.id = any (array(
    select id from ${sql.table(table)} where ${isFound} and deleted_at is null))`;
}

/** Whether more than `share` of those that came last are called so. */
export async function areUsualNames(
  ctx: SystemCtx,
  { table, scope, newest, alive = sql`deleted_at is null` }: Named,
  scopeId: string,
  words: string,
  share = usualFrom,
): Promise<boolean> {
  const { rows } = await sql<{ is_usual: boolean }>`
    select count(*) filter (where ${isNamed(scopeId, words)}) > count(*) * ${share}::float as is_usual
    from (
      select words from ${sql.table(table)} where ${sql.ref(scope)} = ${scopeId} and ${alive}
      order by ${newest} limit ${sampled}
    ) as latest`.execute(ctx.tables());

  return rows[0]?.is_usual ?? false;
}

const isNamed = (scopeId: string, words: string) => sql`words @@ name_query(${scopeId}, ${words})`;
