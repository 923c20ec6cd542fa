import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../port.ts';
import { giveFolder } from './account.ts';
import { answers } from './answers.ts';
import type { PlanOptions, ServerKind } from './server.ts';

export const redis: ServerKind = {
  variable: 'REDIS_URL',
  secret: 'redisPassword',
  program: 'redis-server',
  plan: planRedis,
};

/**
 * `everysec`: an answered write survives any crash of Redis, and only a power cut can cost the last second. What may
 * not be lost is in PostgreSQL; a disk write for every counter of the rate limits would be felt on each request.
 */
async function planRedis(options: PlanOptions): ReturnType<ServerKind['plan']> {
  const { dataDir, host = '127.0.0.1', program, durable, password, account, report } = options;
  const folder = join(dataDir, 'redis');
  const configuration = join(folder, 'redis.conf');
  const port = await freePort();
  await giveFolder(folder, account, report);
  const lines = [
    `bind ${host}`,
    `port ${port}`,
    `requirepass ${password}`,
    `dir "${folder}"`,
    'appendonly yes',
    `appendfsync ${durable ? 'everysec' : 'no'}`,
    'save ""',
    'maxmemory-policy noeviction',
  ];
  await writeFile(configuration, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (account) await chown(configuration, account.uid, account.gid);

  return {
    plan: {
      name: 'Redis',
      command: program,
      args: [configuration],
      account,
      stopSignal: 'SIGTERM',
      isReady: () => answers(port, `AUTH ${password}\r\nPING\r\n`, '+PONG', host),
    },
    url: `redis://default:${password}@${host}:${port}`,
  };
}
