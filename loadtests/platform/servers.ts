import { join } from 'node:path';
import { readSecrets } from '@allforone/deploy/local/secrets';
import { serverAccount } from '@allforone/deploy/local/servers/account';
import { nats } from '@allforone/deploy/local/servers/nats';
import { postgres } from '@allforone/deploy/local/servers/postgres';
import { findPrograms } from '@allforone/deploy/local/servers/programs';
import { redis } from '@allforone/deploy/local/servers/redis';
import { type ServerKind, serverEnvironment } from '@allforone/deploy/local/servers/server';
import { type PlatformProcess, platformProcess } from './platform-process.ts';

export interface Servers {
  postgres: PlatformProcess;
  nats: PlatformProcess;
  redis: PlatformProcess;
}

const silent = () => {};

/** The servers of `npm start`, each on a port of its own that it keeps when it is started again. */
export async function startServers(dataDir: string, durable: boolean, host?: string) {
  const [secrets, account] = await Promise.all([readSecrets(dataDir), serverAccount()]);
  const programs = await findPrograms([nats, redis], silent);
  const urls: Record<string, string> = {};
  const [database, bus, cache] = await Promise.all([postgres, nats, redis].map(start));

  return { urls, servers: { postgres: database, nats: bus, redis: cache } as Servers };

  async function start(kind: ServerKind): Promise<PlatformProcess> {
    const program = programs[kind.program ?? ''] ?? '';
    const password = secrets[kind.secret];
    const { plan, url } = await kind.plan({
      dataDir,
      ...(host && { host }),
      program,
      durable,
      password,
      account,
      report: silent,
    });
    const name = plan.name.toLowerCase();
    const server = platformProcess({
      ...plan,
      name,
      services: [],
      env: serverEnvironment(),
      cwd: dataDir,
      log: join(dataDir, `${name}.log`),
    });
    urls[kind.variable] = url;
    await server.start();

    return server;
  }
}
