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

/**
 * The words that somebody looks for in an organisation: each by its stems, as whatever has the word has those, and the
 * last also as a beginning; without those that say nothing in one of the languages, unless there are no others. Word by
 * word, an index goes through the rarest alone. Stored nowhere: a migration may bring it again.
 */
export const soughtQuery = `
  create or replace function sought_query(organization_id uuid, words text) returns tsquery
  language sql immutable strict parallel safe
  return (
    select (quote_literal(organization_id) || ' & ' || coalesce(
      string_agg(concat('(', concat_ws(' | ',
        case when is_last then begun || ''':*' end,
        case when not (is_last and starts_with(french, begun)) then french end,
        case when not (is_last and starts_with(english, begun)) and english <> french then english end
      ), ')'), ' & ') filter (where french <> '' and english <> ''),
      '(' || nullif(search_query(words)::text, '') || ')'
    ))::tsquery
    from (
      select rtrim(plainto_tsquery('pg_catalog.simple', lexeme)::text, '''') as begun,
        plainto_tsquery('pg_catalog.french', lexeme)::text as french,
        plainto_tsquery('pg_catalog.english', lexeme)::text as english,
        max(positions[cardinality(positions)]) over () = positions[cardinality(positions)] as is_last
      from unnest(to_tsvector('pg_catalog.simple', plain_words(words)))
    ) as word);
`;

/**
 * Every index of words in the schema takes in what is new after 256 kB and no longer after 4 MB: until then each search
 * reads all of it, and somebody's write waits while it is taken in.
 */
export const quickIndexes = `
  do $$ declare found regclass; begin
    for found in
      select pg_class.oid from pg_class join pg_am on pg_am.oid = relam
      where amname = 'gin' and relkind = 'i' and relnamespace = current_schema()::regnamespace
    loop
      execute format('alter index %s set (gin_pending_list_limit = 256)', found);
    end loop;
  end $$;
`;
