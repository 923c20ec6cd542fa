import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { Account } from './account.ts';
import { forget, record } from './records.ts';

/** How one kind of server is run on this machine. */
export type ServerKind = {
  variable: 'DATABASE_URL' | 'NATS_URL' | 'REDIS_URL';
  secret: 'databasePassword' | 'natsPassword' | 'redisPassword';
  /** Looked up on PATH; PostgreSQL brings its own. */
  program?: string;
  plan: (options: PlanOptions) => Promise<{ plan: ServerPlan; url: string }>;
};

export type PlanOptions = {
  dataDir: string;
  /** Address to listen on; 127.0.0.1 unless the services are in another network. */
  host?: string;
  program: string;
  durable: boolean;
  password: string;
  account: Account | undefined;
  report: Report;
};

export type ServerPlan = {
  name: 'PostgreSQL' | 'NATS' | 'Redis';
  command: string;
  args: string[];
  account: Account | undefined;
  stopSignal: 'SIGINT' | 'SIGTERM';
  isReady: (pid: number) => Promise<boolean>;
};

/**
 * What a server finds in its environment. NATS is written in Go: on one thread at a time it carries more than a small
 * machine can ask of it, and no longer wakes the other core for each message.
 */
export const serverEnvironment = () => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  GOMAXPROCS: '1',
});

export type Server = { stop: () => Promise<void> };

const running = new Map<ChildProcess, ServerPlan>();

process.once('exit', () => {
  for (const [child, { stopSignal }] of running) child.kill(stopSignal);
});

/** Resolves when the server answers; from then on it is started again whenever it dies unasked. */
export async function startServer(plan: ServerPlan, dataDir: string, report: Report): Promise<Server> {
  const log = await openLog(plan, dataDir);
  let child = spawnServer(plan, dataDir, log);
  let stopping = false;

  await untilReady(plan, child, log);
  const supervision = keepRunning();

  return {
    async stop() {
      stopping = true;
      await endServer(plan, child, report);
      await supervision;
      forget(dataDir, plan.name);
    },
  };

  async function keepRunning() {
    while (!stopping) {
      await exitOf(child);
      if (stopping) return;
      report(words.serverDied(plan.name));
      await setTimeout(1000);
      if (!stopping) child = spawnServer(plan, dataDir, log);
    }
  }
}

/** Detached: Ctrl-C reaches the whole process group, and a database must outlive the services that drain into it. */
function spawnServer(plan: ServerPlan, dataDir: string, log: string): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(plan.command, plan.args, {
    ...plan.account,
    cwd: dataDir,
    detached: true,
    env: serverEnvironment(),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  running.set(child, plan);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  if (child.pid) record(dataDir, { name: plan.name, pid: child.pid, stopSignal: plan.stopSignal });
  return child;
}

/** Patient: after a power cut PostgreSQL replays its log before it answers. */
async function untilReady(plan: ServerPlan, child: ChildProcess, log: string): Promise<void> {
  const end = exitOf(child).then(() => 'end' as const);
  const deadline = performance.now() + 300_000;
  while (!(await plan.isReady(child.pid ?? 0))) {
    const isOver = (await Promise.race([end, setTimeout(20)])) === 'end' || performance.now() > deadline;
    if (!isOver) continue;
    child.kill('SIGKILL');
    const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-8).join('\n');
    throw new Refusal(words.serverFailed(plan.name, log, tail));
  }
}

async function endServer(plan: ServerPlan, child: ChildProcess, report: Report): Promise<void> {
  child.kill(plan.stopSignal);
  const patience = new AbortController();
  const slow = setTimeout(30_000, 'slow', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([exitOf(child), slow])) === 'slow') {
    report(words.serverSlow(plan.name));
    child.kill('SIGKILL');
    await exitOf(child);
  }
  patience.abort();
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await once(child, 'exit');
}

async function openLog({ name }: ServerPlan, dataDir: string): Promise<string> {
  const folder = join(dataDir, 'logs');
  const log = join(folder, `${name.toLowerCase()}.log`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size > 10_000_000) await rename(log, `${log}.old`);
  return log;
}
