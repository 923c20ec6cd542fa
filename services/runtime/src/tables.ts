import type { EntitySchema } from '@mikro-orm/core';
import type { InferKyselyDB, SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely, KyselyPlugin } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: a schema of any entity.
type AnySchema = EntitySchema<any, any, any> & { name: string };

/**
 * Typed SQL over the tables of the schemas given: `ctx.tables(MessageSchema).selectFrom('message')`. Tables and
 * columns bear their database names (`conversation_id`); instants come as Date.
 */
export type Tables = <const Schemas extends readonly AnySchema[]>(
  ...schemas: Schemas
) => Kysely<InferKyselyDB<Schemas[number]>>;

export const tablesOf =
  (em: SqlEntityManager, wall: KyselyPlugin | null): Tables =>
  () =>
    (wall ? em.getKysely().withPlugin(wall) : em.getKysely()) as never;
