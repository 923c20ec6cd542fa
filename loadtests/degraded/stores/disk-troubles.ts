import { execFile, spawnSync } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import type { Trouble } from './trouble.ts';

const run = promisify(execFile);

/** A small disk in memory, until this program ends. @returns false where the machine does not allow it. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const size = `size=${megabytes}m,mode=0711`;
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  if (isMounted)
    process.once('exit', () => {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    });
  else await rmdir(folder);

  return isMounted;
}

/** Not one more byte for PostgreSQL, NATS and Redis, which share the disk; whoever dies of it is started again. */
export function fullDisk(): Trouble {
  let filler = '';
  let isFull = false;
  let supervision: Promise<void>;

  return {
    name: 'disk full',
    isFelt: true,
    async begin({ folder, servers }) {
      filler = join(folder, 'filler');
      await fill(filler);
      isFull = true;
      supervision = (async () => {
        while (isFull) {
          await fill(filler);
          for (const server of Object.values(servers))
            if (!server.pid) await server.start().catch(() => undefined);
          await setTimeout(300);
        }
      })();
    },
    async end({ servers }) {
      isFull = false;
      await rm(filler);
      await supervision;
      await rm(filler, { force: true });
      for (const server of Object.values(servers)) await server.start();
    },
  };
}

async function fill(path: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    for (const size of [1 << 20, 4096])
      while (await file.write(Buffer.alloc(size)).then(Boolean, () => false));
  } finally {
    await file.close();
  }
}

/** Redis takes nothing more, as with a full memory or a full disk: `noeviction` refuses writes. */
export const redisFull: Trouble = {
  name: 'Redis full',
  isFelt: false,
  begin: ({ environment }) => configure(environment.REDIS_URL, '1'),
  end: ({ environment }) => configure(environment.REDIS_URL, '0'),
};

async function configure(url: string | undefined, maxmemory: string): Promise<void> {
  const redis = new Redis(url ?? '');
  await redis.config('SET', 'maxmemory', maxmemory);
  redis.disconnect();
}
