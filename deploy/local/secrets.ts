import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Secrets = {
  appSecret: string;
  operatorKey: string;
  databasePassword: string;
  natsPassword: string;
  redisPassword: string;
};

/** Drawn once and kept: a new app secret would end every session, a new password would lock the database. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Secrets>;
  const secrets = {
    appSecret: draw(),
    operatorKey: draw(),
    databasePassword: draw(),
    natsPassword: draw(),
    redisPassword: draw(),
    ...kept,
  };
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

const draw = () => randomBytes(32).toString('base64url');
