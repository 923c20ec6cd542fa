import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { Refusal } from './refusal.ts';
import { words } from './words.ts';

type Holder = ProcessIdentity & { address: string };

/** One platform per data folder. Resolves with what gives the folder back. */
export async function lockDataFolder(dataDir: string, address: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'running.json');
  const self = { ...identify(process.pid), address } as Holder;

  await refuseIfHeld(file, dataDir);
  await writeFile(`${file}.${self.pid}`, JSON.stringify(self));
  await rename(`${file}.${self.pid}`, file);
  // Two starts in the same instant both found it free: the last rename won, the other one reads that here.
  await setTimeout(30);
  await refuseIfHeld(file, dataDir);

  return () => rm(file, { force: true });
}

async function refuseIfHeld(file: string, dataDir: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder && holder.pid !== process.pid && isRunning(holder)) {
    throw new Refusal(words.alreadyRunning(holder.address, holder.pid, dataDir));
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
