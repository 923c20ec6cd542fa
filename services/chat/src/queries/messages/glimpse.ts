import { sql } from 'kysely';

const excerptLength = 140;

/** What is shown of a message that is only mentioned, as columns that begin with a prefix. */
export const glimpseOf = <const Prefix extends string>(alias: string, prefix: Prefix) => {
  const text = sql.ref(`${alias}.text`);
  const attachments = sql.ref(`${alias}.attachments`);
  const images = sql`jsonb_path_query_array(${attachments}, '$[*] ? (@.mediaType starts with "image/")')`;

  return [
    sql<string | null>`left(${text}, ${excerptLength})`.as(`${prefix}_excerpt` as const),
    sql<number | null>`jsonb_array_length(${attachments})`.as(`${prefix}_attachments` as const),
    sql<number | null>`jsonb_array_length(${images})`.as(`${prefix}_images` as const),
  ] as const;
};
