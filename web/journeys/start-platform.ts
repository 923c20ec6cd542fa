import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** Everybody in the journeys shares one address, which to the platform looks like one person in a great hurry. */
const generous = {
  LIMIT_CALLS: '100000/60',
  LIMIT_SECRETS: '100000/60',
  LIMIT_MAILS: '100000/60',
  LIMIT_SOCKETS: '100000/60',
};

/** The real platform, started as people start it, on data that is thrown away. Journeys read BASE_URL, OPERATOR_KEY. */
export default async function startPlatform(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'allforone-journeys-'));
  process.env.BASE_URL = `http://127.0.0.1:${port}`;
  process.env.OPERATOR_KEY = randomBytes(24).toString('base64url');

  const start = resolve(import.meta.dirname, '../../bin/start');
  const args = [start, '--port', String(port), '--data-dir', dataDir];
  const env = { ...process.env, ...generous };
  const platform = spawn('sh', args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'], env });
  const output = text(platform.stdout);
  const exit = once(platform, 'exit');

  while (!(await answers(process.env.BASE_URL))) {
    if (platform.exitCode !== null) throw new Error(`The platform did not start:\n${await output}`);
    await setTimeout(100);
  }
  return async () => {
    platform.kill('SIGTERM');
    await exit;
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function answers(address: string): Promise<boolean> {
  return await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
