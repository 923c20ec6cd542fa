import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options, PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../config.ts';
import type { ServiceDefinition } from '../service.ts';
import { giveBackLost } from './lost-connections.ts';
import { Migration00000000000000 } from './plumbing.ts';
import { provision } from './provision.ts';
import { QuickClient } from './quick-client.ts';
import { type Tenants, tenantsIn } from './tenants.ts';

export interface Database {
  /** False on MongoDB: then neither transaction nor outbox, and everything written must be idempotent. */
  transactional: boolean;
  fork(): SqlEntityManager;
  isUp(): Promise<boolean>;
  tenants: Tenants;
  close(): Promise<void>;
}

/** Opens the store of a service, brought up to date: PostgreSQL, or MongoDB for who can do with either. */
export async function openDatabase(config: Config, service: ServiceDefinition): Promise<Database> {
  if (service.store === 'either' && config.mongodbUrl) {
    const { openMongo } = await import('./mongo.ts');
    return openMongo(config, service);
  }
  const url = await provision(config, service.name, (address) => migrate(address, service));
  const orm = await MikroORM.init(optionsFor(url, service, config.databasePool));

  return {
    transactional: true,
    // Without resolution, a call from within the transaction of another service would get a fork of that service.
    fork: () => orm.em.fork({ disableContextResolution: true }) as SqlEntityManager,
    isUp: async () => {
      const anything = 'select 1 from outbox limit 1';
      await orm.em.fork({ disableContextResolution: true }).execute(anything);
      return true;
    },
    close: () => orm.close(true),
    tenants: tenantsIn(orm.getMetadata()),
  };
}

async function migrate(url: string, service: ServiceDefinition): Promise<void> {
  const orm = await MikroORM.init(optionsFor(url, service, 1));
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

function optionsFor(clientUrl: string, service: ServiceDefinition, connections: number): Options {
  return {
    driver: PostgreSqlDriver,
    clientUrl,
    entities: [...service.entities] as never,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    // In a batch the versions are compared before the update, not by it, and updates are lost in between.
    useBatchUpdates: false,
    implicitTransactions: true,
    logger: () => undefined,
    pool: { min: 0, max: connections, idleTimeoutMillis: 30_000 },
    driverOptions: {
      Client: QuickClient,
      pipeline: true,
      onPoolCreated: giveBackLost,
      connectionTimeoutMillis: 4000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: `allforone ${service.name}`,
    },
    migrations: {
      migrationsList: [Migration00000000000000, ...service.migrations] as never,
      tableName: `${service.name}.migration`,
      snapshot: false,
      snapshotOnMigrate: false,
    },
  };
}
