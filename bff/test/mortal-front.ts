import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '@allforone/runtime/config';

/** A front that can be killed like any process. */
export interface MortalFront {
  address: string;
  pid: number;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

export async function startMortalFront(config: Config): Promise<MortalFront> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'front-process.ts'), {
    env: { PATH: process.env.PATH, ...environmentOf(config) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [address] = await once(child, 'message');

  return {
    address: String(address),
    pid: child.pid ?? 0,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const environmentOf = (config: Config) => ({
  DATABASE_URL: config.databaseUrl,
  NATS_URL: config.natsUrl,
  REDIS_URL: config.redisUrl,
  APP_SECRET: config.appSecret,
  PUBLIC_URL: config.publicUrl,
  NAMESPACE: config.namespace,
  FILES_DIR: config.filesDir,
  FILES_S3_URL: config.filesS3Url ?? '',
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'fatal',
});
