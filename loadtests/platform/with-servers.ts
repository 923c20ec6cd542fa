import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers } from './servers.ts';

/** By the names of the environment. */
type Urls = Awaited<ReturnType<typeof startServers>>['urls'] & { FILES_DIR: string };

/** PostgreSQL, NATS and Redis for one measurement, which do not wait for their disk; nothing of them stays. */
export async function withServers<Found>(measure: (urls: Urls) => Promise<Found>): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'allforone-bench-'));
  const { urls, servers } = await startServers(folder, false);
  try {
    return await measure({ ...urls, FILES_DIR: join(folder, 'files') });
  } finally {
    await Promise.all([servers.postgres, servers.nats, servers.redis].map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}
