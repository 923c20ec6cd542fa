/**
 * What a migration creates for texts to be found: `search_vector(organization_id, words)` for a generated column with a
 * GIN index, and `search_query(words)` for what a person types. Accents and case are ignored, French and English stems
 * are the same word, the last word may only have begun.
 */
export const searchFunctions = `
  create function plain_words(words text) returns text language sql immutable strict parallel safe
  return public.unaccent(
    'public.unaccent'::regdictionary, regexp_replace(words, '<[@#][^>]*>|[-_/.:@#&+=]', ' ', 'g'));

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
