import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { S3 } from '@aws-sdk/client-s3';
import { readS3Url } from '../blobs/s3-settings.ts';

const program = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
const cache = join(import.meta.dirname, '../../node_modules/.cache');
const built = join(cache, 'versitygw');

export interface S3Server {
  /** As `FILES_S3_URL` takes it; the bucket is there. */
  url: string;
  stop(): Promise<void>;
}

/** Whether `startS3` can do its part on this machine. */
export const hasS3 = (): boolean => Boolean(process.env.VERSITYGW) || existsSync(built) || isBuilt();

/** A server that keeps its buckets in a folder of its own. */
export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'allforone-s3-'));
  const port = await freePort();
  const keys = ['--access', 'key', '--secret', 'secret/of a test'];
  const options = [...keys, '--port', `127.0.0.1:${port}`, '--quiet', 'posix', folder];
  const server = spawn(process.env.VERSITYGW || built, options, { stdio: 'ignore' });
  const url = `s3://key:secret%2Fof%20a%20test@127.0.0.1:${port}/files?tls=false`;
  await answering(port);
  await new S3(readS3Url(url).client).createBucket({ Bucket: 'files' });

  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Built once. Several test files may get here together: each builds aside, and the first one in wins. */
function isBuilt(): boolean {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'build-'));
  const env = { ...process.env, GOBIN: aside };
  const { status } = spawnSync('go', ['install', program], { stdio: 'ignore', timeout: 600_000, env });
  if (status === 0) renameSync(join(aside, 'versitygw'), built);
  rmSync(aside, { recursive: true, force: true });

  return existsSync(built);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');

  return port;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await setTimeout(50);
  }

  throw new Error('The S3 server does not answer.');
}
