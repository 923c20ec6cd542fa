import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from '../process-identity.ts';
import type { Report } from '../progress.ts';
import { words } from '../words.ts';

type Trace = ProcessIdentity & { name: string; stopSignal: 'SIGINT' | 'SIGTERM' };

const folderOf = (dataDir: string) => join(dataDir, 'run');

/** Written at once after the start, so that a launcher killed a moment later leaves a trace of what it started. */
export function record(dataDir: string, { pid, ...rest }: Pick<Trace, 'name' | 'pid' | 'stopSignal'>): void {
  mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
  writeFileSync(
    join(folderOf(dataDir), `${rest.name}.json`),
    JSON.stringify({ ...rest, pid, ...identify(pid) }),
  );
}

export function forget(dataDir: string, name: string): void {
  rmSync(join(folderOf(dataDir), `${name}.json`), { force: true });
}

/** Ends the servers of a launcher that was killed: starting them again costs less than trusting their state. */
export async function endLeftovers(dataDir: string, report: Report): Promise<void> {
  const left = readTraces(dataDir).filter(isRunning);
  if (left.length === 0) return;
  report(words.endingLeftovers(left.map(({ name }) => name).join(', ')));
  await Promise.all(left.map(end));
}

async function end(trace: Trace): Promise<void> {
  process.kill(trace.pid, trace.stopSignal);
  for (let waited = 0; isRunning(trace); waited += 20) {
    if (waited === 30_000) process.kill(trace.pid, 'SIGKILL');
    await setTimeout(20);
  }
}

function readTraces(dataDir: string): Trace[] {
  try {
    const folder = folderOf(dataDir);
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch {
    return [];
  }
}
