import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startInfrastructure } from './infrastructure.ts';
import { answers } from './servers/answers.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'allforone-infrastructure-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('starts only the servers whose address is not given', async () => {
  const { NATS_URL = '', REDIS_URL = '' } = process.env;
  const { urls, stop } = await startInfrastructure({ dataDir, given: { NATS_URL, REDIS_URL } });
  expect(urls).toMatchObject({ NATS_URL, REDIS_URL });
  expect(readdirSync(join(dataDir, 'run'))).toEqual(['PostgreSQL.json']);
  await stop();
});

it('asks PostgreSQL to put on disk what it acknowledges, and sorts and counts in UTF-8', async () => {
  const { NATS_URL = '', REDIS_URL = '' } = process.env;
  const { urls, stop } = await startInfrastructure({ dataDir, given: { NATS_URL, REDIS_URL } });
  const client = new pg.Client({ connectionString: urls.DATABASE_URL });
  await client.connect();
  const show = async (name: string) => (await client.query(`SHOW ${name}`)).rows[0]?.[name];
  expect(await show('fsync')).toBe('on');
  expect(await show('synchronous_commit')).toBe('on');
  expect(await show('full_page_writes')).toBe('on');
  expect(await show('server_encoding')).toBe('UTF8');
  expect((await client.query(`SELECT upper('été') AS word`)).rows).toEqual([{ word: 'ÉTÉ' }]);
  await client.end();
  await stop();
});

it('lets nobody in without the password', async () => {
  const redis = new URL(process.env.REDIS_URL ?? '');
  const database = new URL(process.env.DATABASE_URL ?? '');
  database.password = 'guess';
  expect(await answers(Number(redis.port), 'PING\r\n', '-NOAUTH')).toBe(true);
  await expect(new pg.Client({ connectionString: database.href }).connect()).rejects.toThrow(/password/);
});

it('keeps secrets and logs from other accounts', () => {
  const openTo = (name: string) => statSync(join(dataDir, name)).mode & 0o077;
  expect(['secrets.json', 'logs', 'run', 'postgresql'].map(openTo)).toEqual([0, 0, 0, 0]);
});
