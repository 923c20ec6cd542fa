import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInfrastructure } from './infrastructure.ts';

/** Vitest runs this once before all tests; they find the servers in DATABASE_URL, NATS_URL and REDIS_URL. */
export default async function startTestInfrastructure(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'allforone-test-'));
  const { urls, stop } = await startInfrastructure({ dataDir, given: process.env, durable: false });
  Object.assign(process.env, urls);

  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
