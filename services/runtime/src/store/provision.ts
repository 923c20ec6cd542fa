import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { Config } from '../config.ts';
import { secretFor } from '../config.ts';

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const roleOf = (config: Pick<Config, 'namespace'>, service: string) =>
  `${config.namespace}_${service}`;

/**
 * Makes the schema of a service and the role that owns it and may reach nothing else, then runs `prepare` (the
 * migrations) while no other process may do the same.
 * @returns connection address of the service's own role.
 */
export async function provision(
  config: Config,
  service: string,
  prepare: (url: string) => Promise<void>,
): Promise<string> {
  const admin = new Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [`${config.namespace}.${service}`]);
    const url = await ensureRole(admin, config, service);
    await prepare(url);
    return url;
  } finally {
    await admin.end();
  }
}

async function ensureRole(admin: Client, config: Config, service: string): Promise<string> {
  const role = roleOf(config, service);
  const password = createHmac('sha256', secretFor(config, 'database')).update(role).digest('base64url');
  const existing = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  const database = rows[0]?.name ?? '';

  await admin.query(`
    ${existing.rowCount ? 'alter' : 'create'} role ${identifier(role)} login password ${literal(password)};
    grant ${identifier(role)} to current_user;
    create schema if not exists ${identifier(service)} authorization ${identifier(role)};
    revoke all on schema ${identifier(service)} from public;
    alter role ${identifier(role)} in database ${identifier(database)} set search_path = ${identifier(service)}, public;
  `);
  await ensureExtensions(admin);

  return addressFor(config.databaseUrl, role, password);
}

/** Extensions need the administrator; two processes may get here at once, so they wait for one another. */
async function ensureExtensions(admin: Client): Promise<void> {
  const { rowCount } = await admin.query(
    "select 1 from pg_extension where extname in ('unaccent', 'pg_trgm')",
  );
  if (rowCount === 2) return;

  await admin.query("select pg_advisory_lock(hashtext('extensions'))");
  await admin.query('create extension if not exists unaccent schema public');
  await admin.query('create extension if not exists pg_trgm schema public');
  await admin.query("select pg_advisory_unlock(hashtext('extensions'))");
}

function addressFor(databaseUrl: string, role: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = password;

  return url.href;
}
