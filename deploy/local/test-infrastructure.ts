import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInfrastructure } from './infrastructure.ts';
import { identify, isRunning } from './process-identity.ts';
import { endLeftovers } from './servers/records.ts';

const prefix = 'allforone-test-';

/** Vitest runs this once before all tests; they find the servers in DATABASE_URL, NATS_URL and REDIS_URL, and room in FILES_DIR. */
export default async function startTestInfrastructure(): Promise<() => Promise<void>> {
  await removeAbandoned();
  const dataDir = await mkdtemp(join(tmpdir(), prefix));
  writeFileSync(ownerOf(dataDir), JSON.stringify(identify(process.pid)));
  const { urls, stop } = await startInfrastructure({ dataDir, given: process.env, durable: false });
  Object.assign(process.env, urls, { FILES_DIR: join(dataDir, 'files') });

  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** A test run that was killed could not stop its servers: the next one does. */
async function removeAbandoned(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  for (const dataDir of folders.map((name) => join(tmpdir(), name))) {
    if (!existsSync(ownerOf(dataDir)) || isRunning(JSON.parse(readFileSync(ownerOf(dataDir), 'utf8'))))
      continue;
    await endLeftovers(dataDir, () => {});
    await rm(dataDir, { recursive: true, force: true });
  }
}

const ownerOf = (dataDir: string) => join(dataDir, 'owner.json');
