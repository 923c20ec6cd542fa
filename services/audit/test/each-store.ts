import type { ServiceDefinition } from '@allforone/runtime/service';
import { startWorld, type World } from '@allforone/runtime/testing';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { hasMongo, type MongoServer, startMongo } from './mongo-server.ts';

type Row = Record<string, unknown>;

export interface Store {
  name: 'PostgreSQL' | 'MongoDB';
  startWorld(services: readonly ServiceDefinition[], settings?: Record<string, string>): Promise<StoredWorld>;
}

export interface StoredWorld extends World {
  /** Everything in a table or collection of a service. */
  rows(service: string, table: string): Promise<Row[]>;
}

/** The same tests on PostgreSQL and on MongoDB; on a machine without a MongoDB their title says so. */
export function onEachStore(tests: (store: Store) => void): void {
  describe('on PostgreSQL', () => tests({ name: 'PostgreSQL', startWorld: startOnPostgres }));

  if (!hasMongo()) {
    describe.skip('MongoDB was not tested: set MONGODB_URL, or install Java and Maven', () => tests(noStore));
    return;
  }
  describe('on MongoDB', () => {
    let server: MongoServer;
    beforeAll(async () => {
      server = await startMongo();
    }, 120_000);
    afterAll(() => server.stop());

    tests({
      name: 'MongoDB',
      startWorld: (services, settings) => startOnMongo(server.url, services, settings),
    });
  });
}

const noStore: Store = { name: 'MongoDB', startWorld: () => Promise.reject(new Error('No MongoDB here.')) };

async function startOnPostgres(...world: Parameters<typeof startWorld>): Promise<StoredWorld> {
  const started = await startWorld(...world);

  return { ...started, rows: (service, table) => started.sql(service, `select * from ${table}`) };
}

async function startOnMongo(
  url: string,
  services: readonly ServiceDefinition[],
  settings: Record<string, string> = {},
): Promise<StoredWorld> {
  const world = await startWorld(services, { ...settings, MONGODB_URL: url });
  const client = await new MongoClient(url).connect();
  const databaseOf = (service: string) => client.db(`${world.config.namespace}_${service}`);

  return {
    ...world,
    rows: (service, table) => databaseOf(service).collection(table).find().toArray(),
    stop: async () => {
      await world.stop();
      for (const { name } of services) await databaseOf(name).dropDatabase();
      await client.close();
    },
  };
}
