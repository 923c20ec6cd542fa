import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { Environment } from './environment.ts';
import { freePort } from './port.ts';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

const root = mkdtempSync(join(tmpdir(), 'allforone-launch-'));
const dataDir = join(root, 'data');
const program = join(root, 'platform.ts');
const started: ChildProcess[] = [];
let port: number;

/** Stands for the platform: a page, and a drain that takes as long as DRAIN says. */
writeFileSync(
  program,
  `import { createServer } from 'node:http';
  import { setTimeout } from 'node:timers/promises';
  import { launch } from '${join(import.meta.dirname, 'launch.ts')}';
  await launch(async ({ flags, environment, closing }) => {
    const env = await environment;
    createServer((_, reply) => reply.end('page')).listen(flags.port, flags.host);
    closing.defer(() => setTimeout(Number(process.env.DRAIN ?? 0)));
    process.stdout.write('READY ' + JSON.stringify(env) + '\\n');
  });`,
);

beforeEach(async () => {
  port = await freePort();
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('starts the databases, and stops them all at the end', async () => {
  const platform = start();
  const env = await platform.ready();
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('page');
  expect(await ask(env, 'SELECT current_database() AS name')).toEqual([{ name: 'allforone' }]);
  const servers = recorded();
  expect(servers.map(({ name }) => name).sort()).toEqual(['NATS', 'PostgreSQL', 'Redis']);

  platform.child.kill('SIGINT');
  expect(await platform.exit).toBe(0);
  expect(servers.filter(isRunning)).toEqual([]);
});

it('takes the Ctrl-C that npm forwards for the same one as the terminal sent', async () => {
  const platform = start({ DRAIN: '300' });
  await platform.ready();
  platform.child.kill('SIGINT');
  platform.child.kill('SIGINT');
  expect(await platform.exit).toBe(0);
  expect(platform.output()).toMatch(/Tout est arrêté|Everything has stopped/);
});

it('cuts what still drains at a second Ctrl-C, and leaves nothing all the same', async () => {
  const platform = start({ DRAIN: '60000' });
  await platform.ready();
  const servers = recorded();
  platform.child.kill('SIGINT');
  await setTimeout(1200);
  platform.child.kill('SIGINT');
  expect(await platform.exit).toBe(130);
  await until(() => !servers.some(isRunning));
});

it('stops what it has started when the start itself is interrupted', async () => {
  const platform = start();
  await until(() => recorded().some(isRunning));
  const servers = recorded();
  platform.child.kill('SIGINT');
  expect(await platform.exit).toBe(0);
  expect([...servers, ...recorded()].filter(isRunning)).toEqual([]);
});

it('says who runs on the data folder to whoever starts it twice', async () => {
  const first = start();
  await first.ready();
  const second = start();
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain(`http://127.0.0.1:${port}`);
  expect(second.output()).toContain(String(first.child.pid));
});

it('says which port another program holds', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const platform = start();
  expect(await platform.exit).toBe(1);
  expect(platform.output()).toContain(`npm start -- --port ${port + 1}`);
  other.close();
});

it('recovers from a kill -9 with everything that was written', async () => {
  const killed = start();
  const before = await killed.ready();
  await ask(before, 'CREATE TABLE note AS SELECT 42 AS value');
  const servers = recorded();
  killed.child.kill('SIGKILL');
  await killed.exit;
  expect(servers.every(isRunning)).toBe(true);

  const after = await start().ready();
  expect(servers.filter(isRunning)).toEqual([]);
  expect(after).toMatchObject({ APP_SECRET: before.APP_SECRET, OPERATOR_KEY: before.OPERATOR_KEY });
  expect(await ask(after, 'SELECT value FROM note')).toEqual([{ value: 42 }]);
});

it('starts a database again that died by itself', async () => {
  const env = await start().ready();
  for (const { pid } of recorded()) process.kill(pid, 'SIGKILL');
  await until(async () => (await ask(env, 'SELECT 1 AS one').catch(() => [])).length === 1);
});

function start(env: NodeJS.ProcessEnv = {}) {
  const { DATABASE_URL, NATS_URL, REDIS_URL, ...rest } = process.env;
  const args = [program, '--port', String(port), '--data-dir', dataDir];
  const child = spawn(process.execPath, args, {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exit = once(child, 'exit').then(([code]) => code);

  return {
    child,
    exit,
    output: () => output,
    async ready(): Promise<Environment> {
      await until(() => /^READY .*$/m.test(output) || child.exitCode !== null);
      return JSON.parse(output.match(/^READY (.*)$/m)?.[1] ?? `"${output}"`);
    },
  };
}

function recorded(): (ProcessIdentity & { name: string })[] {
  try {
    const folder = join(dataDir, 'run');
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch {
    return [];
  }
}

async function ask(env: Environment, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20);
}
