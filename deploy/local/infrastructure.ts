import { chmod, mkdir } from 'node:fs/promises';
import type { Report } from './progress.ts';
import { readSecrets } from './secrets.ts';
import { serverAccount } from './servers/account.ts';
import { nats } from './servers/nats.ts';
import { postgres } from './servers/postgres.ts';
import { findPrograms } from './servers/programs.ts';
import { endLeftovers } from './servers/records.ts';
import { redis } from './servers/redis.ts';
import { type Server, startServer } from './servers/server.ts';
import { words } from './words.ts';

export type Urls = { DATABASE_URL: string; NATS_URL: string; REDIS_URL: string };
export type Infrastructure = { urls: Urls; stop: () => Promise<void> };

type Options = {
  dataDir: string;
  /** Addresses of servers that already run: those are not started. */
  given?: Partial<Urls>;
  /** False only where the data is thrown away: writes no longer wait for the disk. */
  durable?: boolean;
  report?: Report;
};

/** PostgreSQL, NATS and Redis on free ports of 127.0.0.1, with all they write under `dataDir`. */
export async function startInfrastructure(options: Options): Promise<Infrastructure> {
  const { dataDir, given = {}, durable = true, report = () => {} } = options;
  await mkdir(dataDir, { recursive: true });
  // The servers' own account passes through to its folders; what is secret in here is closed file by file.
  await chmod(dataDir, 0o711);
  await endLeftovers(dataDir, report);

  const [secrets, account] = await Promise.all([readSecrets(dataDir), serverAccount()]);
  const stopOrder = [redis, nats, postgres].filter(({ variable }) => !given[variable]);
  const programs = findPrograms(stopOrder, report);

  const starts = stopOrder.map(async (kind) => {
    const program = (kind.program && (await programs)[kind.program]) ?? '';
    const password = secrets[kind.secret];
    const { plan, url } = await kind.plan({ dataDir, program, durable, password, account, report });
    report(words.starting(plan.name));
    return { server: await startServer(plan, dataDir, report), address: { [kind.variable]: url } };
  });
  const started = await allOrNone(starts);
  return {
    urls: Object.assign({}, given, ...started.map(({ address }) => address)),
    stop: () => stopInOrder(started),
  };
}

type Started = { server: Server; address: Partial<Urls> };

async function allOrNone(starts: Promise<Started>[]): Promise<Started[]> {
  const outcomes = await Promise.allSettled(starts);
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failure) return started;
  await stopInOrder(started);
  throw failure.reason;
}

async function stopInOrder(started: Started[]): Promise<void> {
  for (const { server } of started) await server.stop();
}
