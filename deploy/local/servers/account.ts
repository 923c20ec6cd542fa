import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../progress.ts';
import { words } from '../words.ts';

export type Account = { uid: number; gid: number };

const name = 'allforone';

/** PostgreSQL refuses to run as root, and no other server needs it. Nobody else changes account. */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await findAccount()) ?? (await createAccount());
}

/** Resolves when the folder exists, closed to all but the account, and the account can reach it. */
export async function giveFolder(
  folder: string,
  account: Account | undefined,
  report: Report,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!account) return;
  await chown(folder, account.uid, account.gid);
  await openWayTo(folder, report);
}

/** A clone in /root is out of reach for every other account: passing through is granted, listing is not. */
export async function openWayTo(path: string, report: Report): Promise<void> {
  const parent = dirname(path);
  if (parent === path) return;
  const { mode } = await stat(parent);
  if ((mode & 0o001) === 0) {
    await chmod(parent, (mode & 0o7777) | 0o001);
    report(words.openedFolder(parent));
  }
  await openWayTo(parent, report);
}

async function findAccount(): Promise<Account | undefined> {
  const line = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

async function createAccount(): Promise<Account> {
  const flags = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  await promisify(execFile)('useradd', [...flags, name]);
  const account = await findAccount();
  if (!account) throw new Error(`useradd left no ${name} in /etc/passwd`);
  return account;
}
