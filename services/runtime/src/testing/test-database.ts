import { setTimeout } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { roleOf } from '../store/provision.ts';

const plumbing = ['outbox', 'inbox', 'idempotency', 'migration'];

export interface TestDatabase {
  url: string;
  query<Row>(service: string, query: string, parameters?: unknown[]): Promise<Row[]>;
  rowCounts(services: string[]): Promise<Record<string, number>>;
  /** Resolves once nothing is left in the outboxes of what is there by now; what comes meanwhile is not waited for. */
  tellAll(services: string[]): Promise<void>;
  drop(): Promise<void>;
}

/** An empty database on the server of `DATABASE_URL`, dropped with its roles at the end. */
export async function openTestDatabase(namespace: string): Promise<TestDatabase> {
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) throw new Error('Tests need DATABASE_URL, NATS_URL and REDIS_URL: npm test sets them.');
  await administer(serverUrl, `create database ${namespace}`);
  const url = new URL(serverUrl);
  url.pathname = `/${namespace}`;
  const pool = new Pool({ connectionString: url.href, max: 4 });
  pool.on('error', () => undefined);

  return { url: url.href, query, rowCounts, tellAll, drop };

  async function query<Row>(service: string, text: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = await pool.connect();
    try {
      await client.query(`set role ${roleOf({ namespace }, service)}; set search_path = ${service}, public`);
      const { rows } = await client.query(text, parameters);
      return rows;
    } finally {
      await client.query('reset role; reset search_path');
      client.release();
    }
  }

  async function rowCounts(services: string[]): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    const { rows } = await pool.query(
      `select schemaname as service, tablename as name from pg_tables
       where schemaname = any ($1) and tablename <> all ($2)`,
      [services, plumbing],
    );
    for (const { service, name } of rows) {
      const counted = await pool.query(`select count(*)::int as count from ${service}.${name}`);
      counts[`${service}.${name}`] = counted.rows[0].count;
    }

    return counts;
  }

  async function tellAll(services: string[]): Promise<void> {
    const { rows } = await pool.query<{ outbox: string; now: string }>(
      `select format('select created_at from %I.outbox', schemaname) as outbox, now()::text as now from pg_tables
       where schemaname = any ($1) and tablename = 'outbox'`,
      [services],
    );
    const outboxes = rows.map(({ outbox }) => outbox).join(' union all ');
    const left = `select 1 from (${outboxes}) as told where created_at <= $1 limit 1`;
    while (rows[0] && (await pool.query(left, [rows[0].now])).rowCount) await setTimeout(5);
  }

  async function drop(): Promise<void> {
    await pool.end();
    await administer(serverUrl as string, `drop database if exists ${namespace} with (force)`);
    const roles = `select rolname from pg_roles where rolname like '${namespace}\\_%'`;
    const names = await administer<{ rolname: string }>(serverUrl as string, roles);
    for (const { rolname } of names) await administer(serverUrl as string, `drop role if exists ${rolname}`);
  }
}

async function administer<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(statement);
    return rows;
  } finally {
    await client.end();
  }
}
