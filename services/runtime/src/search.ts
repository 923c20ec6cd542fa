import { type RawBuilder, sql } from 'kysely';
import type { SystemCtx } from './context.ts';

/**
 * SQL functions of a migration, for a column `search tsvector generated always as (search_vector(...)) stored`.
 * The organisation is a word of each row, so that the index never walks through those of others. Never changed: what is
 * stored was made by them.
 */
export const searchFunctions = `
  create function plain_words(words text) returns text language sql immutable strict parallel safe
  return public.unaccent('public.unaccent'::regdictionary, regexp_replace(words, '<[@#][^>]*>|[-_/.:@#&+=]', ' ', 'g'));
  create function search_vector(organization_id uuid, words text) returns tsvector
  language sql immutable strict parallel safe
  return array_to_tsvector(array[organization_id::text])
    || setweight(to_tsvector('pg_catalog.simple', plain_words(words)), 'A')
    || setweight(to_tsvector('pg_catalog.french', plain_words(words)), 'B')
    || setweight(to_tsvector('pg_catalog.english', plain_words(words)), 'B');
  create function search_query(words text) returns tsquery language sql immutable strict parallel safe
  return (nullif(plainto_tsquery('pg_catalog.simple', plain_words(words))::text, '') || ':*')::tsquery
    || plainto_tsquery('pg_catalog.french', plain_words(words))
    || plainto_tsquery('pg_catalog.english', plain_words(words));
`;

/**
 * What a name is compared by: each of its words in small letters without accents behind one space. For a column such as
 * `search_name text collate "C" generated always as (search_key(name)) stored`. Never changed either.
 */
export const searchKey = `
  create function search_key(text) returns text language sql immutable strict parallel safe
  return ' ' || btrim(regexp_replace(
    lower(public.unaccent('public.unaccent', $1)), '[[:punct:][:space:]]+', ' ', 'g'));
`;

/**
 * What finds names by the beginnings of their words, in a column `words tsvector` of the organisation's id and the words
 * of the name. Needs `search_key`. Stored nowhere: a migration may bring it again.
 */
export const nameQuery = `
  create or replace function name_query(organization_id uuid, search text) returns tsquery
  language sql immutable strict parallel safe
  return (
    select concat_ws(' & ', string_agg(quote_literal(word) || ':*', ' & '), quote_literal(organization_id))
    from unnest(string_to_array(btrim(search_key(search)), ' ')) as word)::tsquery;
`;

export interface Sought {
  organizationId: string;
  words: string;
}

/** The words and the organisation, as `search_vector` wrote them. */
export const soughtIn = ({ organizationId, words }: Sought): RawBuilder<unknown> =>
  sql`(quote_literal(${organizationId})::tsquery && search_query(${words}))`;

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

/** @param sample - a table `recent` with a column `search`: some of what was made last. */
export async function isUsual(ctx: SystemCtx, sought: Sought, sample: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ seen: number; found: number }>`
    select count(*)::int as seen, count(*) filter (where recent.search @@ ${soughtIn(sought)})::int as found
    from ${sample}`.execute(ctx.tables());
  const [{ seen, found } = { seen: 0, found: 0 }] = rows;

  return seen >= leastSeen && found >= seen * usualFrom;
}
