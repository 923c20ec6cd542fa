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
 * What finds names by the beginnings of their words, in a column `words tsvector` of the organisation's id and the words
 * of the name. Needs `search_key`. Never changed either.
 */
export const nameQuery = `
  create function name_query(organization_id uuid, search text) returns tsquery
  language sql immutable strict parallel safe
  return (
    select string_agg(quote_literal(word) || ':*', ' & ')
    from unnest(organization_id::text || string_to_array(btrim(search_key(search)), ' ')) as word)::tsquery;
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
 * @param name - what it is called, such as `task.title`; a message has none.
 */
export const scoreOf = (column: string, words: string, name?: string): RawBuilder<number> => {
  const mentions = sql`ts_rank(${sql.ref(column)}, search_query(${words}), 1 | 32)`;

  return sql<number>`((${name ? namedSo(name, words) : sql`0`} + ${mentions}) / 4)::float8`;
};

/** Of what is sought everything is said once, and not for each row: what is left for that is one match of each pattern. */
const namedSo = (name: string, words: string) => {
  const called = sql`lower(public.unaccent('public.unaccent'::regdictionary, ${sql.ref(name)}))`;
  const sought = sql`string_to_array(btrim(regexp_replace(lower(plain_words(${words})), '[^[:alnum:]]+', ' ', 'g')), ' ')`;
  const between = '[^[:alnum:]]*';

  return sql`case
    when ${called} ~ (select ${`^${between}`} || array_to_string(${sought}, ${between}) || ${`${between}$`}) then 3
    when ${called} ~ all ((select array_agg('\\m' || word) from unnest(${sought}) as word)::text[]) then 2
    else 0 end`;
};

/** From one in thirty on, a word says so little that all it is found in cannot be weighed. */
const usualFrom = 1 / 30;
const leastSeen = 30;

const sampled = 100;
const weighed = 2000;

/**
 * What has these words, by how well: of usual ones among what was made last, so that no more is weighed however much
 * there is. Needs an index of the table's organisation and id.
 * @param alive - what else a row must be to count, such as `deleted_at is null`.
 */
export async function hasWords(
  ctx: SystemCtx,
  table: string,
  search: Sought,
  alive: RawBuilder<unknown> = sql`true`,
): Promise<RawBuilder<boolean>> {
  const areUsual = await isUsual(ctx, search, latestOf(table, search, alive, sampled));

  return isAmong(table, areUsual ? latestOf(table, search, alive, weighed) : all(table, alive), search);
}

/** The same for a list in an order of its own, in which a page of usual words is soon full. */
export async function hasWordsInOrder(
  ctx: SystemCtx,
  table: string,
  search: Sought,
  alive: RawBuilder<unknown> = sql`true`,
): Promise<RawBuilder<boolean>> {
  const areUsual = await isUsual(ctx, search, latestOf(table, search, alive, sampled));

  return areUsual ? has(table, search) : isAmong(table, all(table, alive), search);
}

/** Rare words are looked up by themselves: the planner takes them for usual, and would walk through whole tables. */
const all = (table: string, alive: RawBuilder<unknown>) =>
  sql`(select id, search from ${sql.table(table)} where ${alive}) as recent`;

const latestOf = (table: string, { organizationId }: Sought, alive: RawBuilder<unknown>, most: number) =>
  sql`(select id, search from ${sql.table(table)} where organization_id = ${organizationId} and ${alive}
    order by id desc limit ${most}) as recent`;

const has = (table: string, search: Sought): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.search`)} @@ ${soughtIn(search)}`;

const isAmong = (table: string, rows: RawBuilder<unknown>, search: Sought): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.id`)} = any (array(
    select recent.id from ${rows} where recent.search @@ ${soughtIn(search)}))`;

/** @param sample - a table `recent` with a column `search`: some of what was made last. */
export async function isUsual(ctx: SystemCtx, sought: Sought, sample: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ seen: number; found: number }>`
    select count(*)::int as seen, count(*) filter (where recent.search @@ ${soughtIn(sought)})::int as found
    from ${sample}`.execute(ctx.tables());
  const [{ seen, found } = { seen: 0, found: 0 }] = rows;

  return seen >= leastSeen && found >= seen * usualFrom;
}
