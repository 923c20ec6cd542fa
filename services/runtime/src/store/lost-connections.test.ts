import { afterAll, beforeAll, expect, test } from 'vitest';
import { notesService } from '../../test/notes.ts';
import { readConfig } from '../config.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { type Database, openDatabase } from './database.ts';

const namespace = `t${Date.now().toString(36)}lost`;
const connections = 2;
let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await openTestDatabase(namespace);
  const settings = { DATABASE_URL: server.url, NAMESPACE: namespace, DATABASE_POOL: String(connections) };
  const config = readConfig({ ...process.env, ...settings, APP_SECRET: 'a secret of thirty-two characters' });
  database = await openDatabase(config, notesService);
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

const answer = () => database.fork().transactional((em) => em.execute('select 1 as one'));

test('a connection that dies in a transaction is replaced, however often that happens', async () => {
  for (let time = 0; time <= connections; time += 1) {
    const cut = database.fork().transactional(async (em) => {
      await em.execute('select pg_terminate_backend(pg_backend_pid())');
    });

    await expect(cut).rejects.toThrow();
  }

  expect(await answer()).toEqual([{ one: 1 }]);
});
