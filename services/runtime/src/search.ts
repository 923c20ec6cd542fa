import { type RawBuilder, sql } from 'kysely';
import type { SystemCtx } from './context.ts';

export interface Sought {
  organizationId: string;
  words: string;
}

/** The words and the organisation, as `search_vector` wrote them; needs `soughtQuery`. */
export const soughtIn = ({ organizationId, words }: Sought): RawBuilder<unknown> =>
  sql`sought_query(${organizationId}, ${words})`;

/**
 * 0 to 1, the same measure whatever it is and whose: from 3/4 on what is called just so, from 1/2 on what has all the
 * words in its name, below 1/4 what mentions them. Within each the more often, and the shorter the whole, the better.
 * @param column - such as `task.search`.
 * @param name - where the `search_key` of what it is called is stored, such as `task.search_title`; a message has none.
 */
export const scoreOf = (column: string, words: string, name?: string): RawBuilder<number> => {
  const mentions = sql`ts_rank(${sql.ref(column)}, search_query(${words}), 1 | 32)`;

  return sql<number>`((${name ? namedSo(name, words) : sql`0`} + ${mentions}) / 4)::float8`;
};

/** What a word begins with is looked for in letters alone, which is a tenth of what a pattern over the name costs. */
const namedSo = (name: string, words: string) => {
  const called = sql.ref(name);
  const sought = sql`unnest(string_to_array(btrim(search_key(${words})), ' ')) as word`;

  return sql`case
    when ${called} = search_key(${words}) then 3
    when ${called} like all ((select array_agg('% ' || word || '%') from ${sought})::text[]) then 2
    else 0 end`;
};

/** From one in thirty on, a word says so little that all it is found in cannot be weighed. */
export const usualFrom = 1 / 30;
const leastSeen = 30;
/** Of so many that came last it is told how usual a word is. */
export const sampled = 100;

/** Of a sample, as it is asked for below. */
export const areUsual = sql<boolean>`(seen >= ${sql.lit(leastSeen)} and found >= seen * ${sql.lit(usualFrom)})`;

/** @param recent - a table `recent` with a column `search`: some of what was made last. */
export const sampleOf = (sought: Sought, recent: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select count(*) as seen, count(*) filter (where recent.search @@ ${soughtIn(sought)}) as found from ${recent}`;

export async function isUsual(ctx: SystemCtx, sought: Sought, recent: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ is_usual: boolean }>`
    select ${areUsual} as is_usual from (${sampleOf(sought, recent)}) as sample`.execute(ctx.tables());

  return rows[0]?.is_usual ?? false;
}
