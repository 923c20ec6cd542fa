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

export function tablesOf(em: SqlEntityManager, wall: KyselyPlugin | null): Tables {
  if (!wall) return () => em.getKysely() as never;
  let walled: unknown;

  return () => {
    walled ??= em.getKysely().withPlugin(wall);
    return walled as never;
  };
}
