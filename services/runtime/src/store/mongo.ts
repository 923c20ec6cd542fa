import { MikroORM } from '@mikro-orm/mongodb';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.ts';
import type { ServiceDefinition } from '../service.ts';
import type { Database } from './database.ts';
import { DocumentNaming } from './document-naming.ts';
import { tenantsIn } from './tenants.ts';

/** The same entities on MongoDB; each service has its own database. */
export async function openMongo(config: Config, service: ServiceDefinition): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: config.mongodbUrl,
    dbName: `${config.namespace}_${service.name}`,
    entities: [...service.entities] as never,
    namingStrategy: DocumentNaming,
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    // In a batch the versions are compared before the update, not by it, and updates are lost in between.
    useBatchUpdates: false,
    implicitTransactions: false,
    ensureIndexes: true,
  });

  return {
    transactional: false,
    // Document services use only what both managers have (see their README).
    fork: () => orm.em.fork({ disableContextResolution: true }) as unknown as SqlEntityManager,
    isUp: () => orm.isConnected(),
    close: () => orm.close(true),
    tenants: tenantsIn(orm.getMetadata()),
  };
}
