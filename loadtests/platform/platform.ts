import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@allforone/deploy/local/port';
import { allServicesAnswer } from './answers.ts';
import type { Network } from './network.ts';
import { type PlatformProcess, platformProcess } from './platform-process.ts';
import { type Servers, startServers } from './servers.ts';
import { checkout, type Part, partsOf, type Topology } from './topology.ts';

export interface Platform {
  /** Base addresses, each `http://127.0.0.1:PORT`. */
  fronts: string[];
  /** The node processes. */
  processes: PlatformProcess[];
  servers: Servers;
  /** What the processes were given: DATABASE_URL, NATS_URL, REDIS_URL, OPERATOR_KEY ... */
  environment: NodeJS.ProcessEnv;
  /** Where it keeps data and logs, until it is stopped. */
  folder: string;
  /** Leaves no process and no data. */
  stop(): Promise<void>;
}

export interface PlatformOptions {
  /** Settings of every node process, such as `LIMIT_CALLS`. */
  settings?: Record<string, string>;
  /** How many processes run `bff`; one, and two in `replicated`. */
  fronts?: number;
  /** Whether the servers wait for their disk, as in `npm start`. */
  durable?: boolean;
  /** Puts the node processes into a network of their own. */
  network?: Network | null;
  /** What each node process runs instead of `deploy/main.ts`. */
  entry?: string;
}

/** The platform as real processes on this machine, and nothing else of it shared with any other. */
export async function startPlatform(topology: Topology, options: PlatformOptions = {}): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'allforone-load-'));
  await chmod(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { urls, servers } = await startServers(folder, options.durable ?? true, options.network?.serverHost);
  const host = options.network?.frontHost ?? '127.0.0.1';
  const environment = environmentOf(
    { ...urls, HOST: host, FILES_DIR: join(folder, 'files') },
    options.settings,
  );
  const fronts: string[] = [];
  const processes: PlatformProcess[] = [];
  for (const part of partsOf(topology, options.fronts)) {
    const front = part.services.includes('bff') ? `http://${host}:${await freePort()}` : undefined;
    if (front) fronts.push(front);
    processes.push(nodeProcess(part, front, environment, folder, options));
  }
  const stop = async () => {
    await Promise.all(processes.map((each) => each.stop()));
    await Promise.all(Object.values(servers).map((server: PlatformProcess) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await Promise.all(processes.map((each) => each.start()));
    for (const front of fronts) while (!(await allServicesAnswer(front))) await setTimeout(50);
  } catch (error) {
    await stop();
    throw error;
  }

  return { fronts, processes, servers, environment, folder, stop };
}

const environmentOf = (urls: Record<string, string>, settings?: Record<string, string>) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: join(checkout, '.cache/compile'),
  LOG_LEVEL: 'warn',
  APP_SECRET: 'the secret of a platform that lives for minutes',
  OPERATOR_KEY: 'the operator of minutes',
  ...urls,
  ...settings,
});

function nodeProcess(
  { name, services }: Part,
  front: string | undefined,
  environment: NodeJS.ProcessEnv,
  folder: string,
  { entry = join(checkout, 'deploy/main.ts'), network }: PlatformOptions,
): PlatformProcess {
  const [command = '', ...args] = [...(network?.enter ?? []), process.execPath, entry];

  return platformProcess({
    name,
    services,
    command,
    args,
    env: { ...environment, SERVICES: services.join(), ...(front && { PORT: new URL(front).port }) },
    cwd: checkout,
    log: join(folder, `${name}.log`),
    stopSignal: 'SIGTERM',
  });
}
