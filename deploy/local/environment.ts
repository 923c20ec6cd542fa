import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { checkout, type Flags } from './flags.ts';
import type { Urls } from './infrastructure.ts';
import type { Secrets } from './secrets.ts';

export type Environment = Record<string, string | undefined>;

/** What the platform reads, as if an operator had written each variable; those that were given win. */
export function environmentOf(flags: Flags, secrets: Secrets, urls: Urls): Environment {
  return {
    APP_SECRET: secrets.appSecret,
    OPERATOR_KEY: secrets.operatorKey,
    PUBLIC_URL: addressOf(flags),
    WEB_DIR: join(checkout, 'web/dist'),
    FILES_DIR: join(flags.dataDir, 'files'),
    LOG_LEVEL: 'warn',
    ...process.env,
    ...urls,
    HOST: flags.host,
    PORT: String(flags.port),
  };
}

export function addressOf({ host, port }: Pick<Flags, 'host' | 'port'>): string {
  const name = host === '0.0.0.0' || host === '::' ? addressInNetwork() : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Links in e-mails must open on other people's devices too. */
function addressInNetwork(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}
