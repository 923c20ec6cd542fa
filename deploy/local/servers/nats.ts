import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../port.ts';
import { giveFolder } from './account.ts';
import { answers } from './answers.ts';
import type { PlanOptions, ServerKind } from './server.ts';

export const nats: ServerKind = {
  variable: 'NATS_URL',
  secret: 'natsPassword',
  program: 'nats-server',
  plan: planNats,
};

const user = 'allforone';

async function planNats(options: PlanOptions): ReturnType<ServerKind['plan']> {
  const { dataDir, host = '127.0.0.1', program, password, account, report } = options;
  const folder = join(dataDir, 'nats');
  const configuration = join(folder, 'nats.conf');
  const port = await freePort();
  await giveFolder(folder, account, report);
  const lines = [
    `listen: "${host}:${port}"`,
    `authorization { user: "${user}", password: "${password}" }`,
    `jetstream { store_dir: "${folder}", max_memory_store: 16MB, max_file_store: 2GB }`,
  ];
  await writeFile(configuration, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (account) await chown(configuration, account.uid, account.gid);

  return {
    plan: {
      name: 'NATS',
      command: program,
      args: ['--config', configuration],
      account,
      stopSignal: 'SIGTERM',
      isReady: () => answers(port, '', 'INFO ', host),
    },
    url: `nats://${user}:${password}@${host}:${port}`,
  };
}
