import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { cpuMicrosOf, treeOf } from './process-tree.ts';

/** One process of a platform: it can be ended in any way, and started again on the same port and data. */
export interface PlatformProcess {
  name: string;
  /** What it runs: names of services, `bff`; empty for a server. */
  services: string[];
  /** Undefined while it does not run. */
  readonly pid: number | undefined;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** Asks it to end, as an operator does. */
  stop(): Promise<void>;
  /** To it and all that it started; resolves after SIGKILL when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** CPU since it was last started, with all that it started. */
  cpuMicros(): number;
}

export interface Launch {
  name: string;
  services: string[];
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  account?: { uid: number; gid: number } | undefined;
  cwd: string;
  log: string;
  stopSignal: 'SIGINT' | 'SIGTERM';
  /** A process that says by itself when it is ready needs none. */
  isReady?(pid: number): Promise<boolean>;
}

const patience = 90_000;
const living = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of living) signalTree(child, 'SIGKILL');
});

export function platformProcess(launch: Launch): PlatformProcess {
  let child: ChildProcess | undefined;

  return {
    name: launch.name,
    services: launch.services,
    get pid() {
      return isAlive(child) ? child?.pid : undefined;
    },
    start,
    stop,
    kill,
    cpuMicros: () => (child?.pid ? cpuMicrosOf(child.pid) : 0),
  };

  async function start(): Promise<void> {
    if (isAlive(child)) return;
    const begun = spawnFrom(launch);
    child = begun;
    let said = false;
    begun.once('message', () => {
      said = true;
    });
    const isReady = launch.isReady ?? (async () => said);
    const deadline = performance.now() + patience;
    while (!(await isReady(begun.pid ?? 0))) {
      if (!isAlive(begun)) throw new Error(`${launch.name} ended: ${lastWordsOf(launch)}`);
      if (performance.now() > deadline)
        throw new Error(`${launch.name} does not answer: ${lastWordsOf(launch)}`);
      await setTimeout(25);
    }
  }

  async function stop(): Promise<void> {
    if (!child || !isAlive(child)) return;
    child.kill('SIGCONT');
    child.kill(launch.stopSignal);
    const isSlow = await Promise.race([once(child, 'exit'), setTimeout(30_000, 'slow', { ref: false })]);
    if (isSlow === 'slow') await kill('SIGKILL');
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    if (!child || !isAlive(child)) return;
    const end = signal === 'SIGKILL' ? once(child, 'exit') : undefined;
    signalTree(child, signal);
    await end;
  }
}

function spawnFrom(launch: Launch): ChildProcess {
  const output = openSync(launch.log, 'a', 0o600);
  const { command, args, env, cwd, account } = launch;
  const child = spawn(command, args, {
    ...account,
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, ...(launch.isReady ? [] : ['ipc' as const])],
  });
  child.channel?.unref();
  closeSync(output);
  living.add(child);
  child.once('exit', () => living.delete(child));
  child.once('error', () => living.delete(child));

  return child;
}

/** Like a supervisor that ends a whole control group. */
function signalTree(child: ChildProcess, signal: NodeJS.Signals): void {
  for (const pid of child.pid ? treeOf(child.pid) : []) {
    try {
      process.kill(pid, signal);
    } catch {}
  }
}

const isAlive = (child: ChildProcess | undefined): boolean =>
  child?.pid !== undefined && child.exitCode === null && child.signalCode === null;

const lastWordsOf = ({ log }: Launch) => readFileSync(log, 'utf8').split('\n').slice(-8).join('\n');
