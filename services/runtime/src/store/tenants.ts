import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';

/** Tables whose rows belong to an organisation, by name, each with the column that says to which. */
export type Tenants = ReadonlyMap<string, string>;

/** Derived from the entities: whatever has an `organizationId` is a tenant's. */
export function tenantsIn(metadata: MetadataStorage): Tenants {
  const entities: EntityMetadata[] = [...metadata.getAll().values()];

  return new Map(
    entities.flatMap(({ tableName, properties }) => {
      const column = (properties as Record<string, { fieldNames: string[] }>).organizationId?.fieldNames[0];
      return column ? [[tableName, column] as const] : [];
    }),
  );
}
