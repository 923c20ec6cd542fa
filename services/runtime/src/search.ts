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

export interface Sought {
  organizationId: string;
  words: string;
}

/** The words and the organisation, as `search_vector` wrote them. */
export const soughtIn = ({ organizationId, words }: Sought): RawBuilder<unknown> =>
  sql`(quote_literal(${organizationId})::tsquery && search_query(${words}))`;

/** 0 to 1. @param column - such as `message.search`. */
export const scoreOf = (column: string, words: string): RawBuilder<number> =>
  sql<number>`ts_rank(${sql.ref(column)}, search_query(${words}), 32)::float8`;

/** From one in thirty on, a word says so little that all it is found in cannot be weighed. */
const usualFrom = 1 / 30;
const leastSeen = 30;

/** @param sample - a table `recent` with a column `search`: some of what was made last. */
export async function isUsual(ctx: SystemCtx, sought: Sought, sample: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ seen: number; found: number }>`
    select count(*)::int as seen, count(*) filter (where recent.search @@ ${soughtIn(sought)})::int as found
    from ${sample}`.execute(ctx.tables());
  const [{ seen, found } = { seen: 0, found: 0 }] = rows;

  return seen >= leastSeen && found >= seen * usualFrom;
}
