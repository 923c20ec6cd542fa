import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const sources = join(import.meta.dirname, 'mongo');
const cache = join(import.meta.dirname, '../node_modules/.cache');
const archives = join(cache, 'mongo-server');

export interface MongoServer {
  url: string;
  stop(): Promise<void>;
}

/** Whether `startMongo` can do its part on this machine. */
export const hasMongo = (): boolean =>
  Boolean(process.env.MONGODB_URL) || (['java', 'mvn'].every(isInstalled) && hasArchives());

/** The server of `MONGODB_URL`; without it, one in memory that speaks the same protocol. */
export async function startMongo(): Promise<MongoServer> {
  if (process.env.MONGODB_URL) return { url: process.env.MONGODB_URL, stop: async () => {} };

  const quickly = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const program = ['-cp', `${archives}/*`, join(sources, 'mongo-server.java')];
  const server = spawn('java', [...quickly, ...program], { stdio: ['pipe', 'pipe', 'ignore'] });

  return { url: await firstLineOf(server), stop: () => end(server) };
}

const isInstalled = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Fetched once. Several test files may get here together: each fetches aside, and the first one in wins. */
function hasArchives(): boolean {
  if (existsSync(archives)) return true;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'download-'));
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${aside}`];
  const options = { stdio: 'ignore', timeout: 120_000 } as const;
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', join(sources, 'pom.xml'), ...goal], options);
  try {
    if (status === 0) renameSync(aside, archives);
  } catch {
    // Somebody else was faster.
  }
  rmSync(aside, { recursive: true, force: true });

  return existsSync(archives);
}

async function firstLineOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The MongoDB server has no output.');
  const lines = createInterface(server.stdout);
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(server, 'exit').then(() => Promise.reject(new Error('The MongoDB server ended at its start.'))),
  ]);

  return line;
}

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
}
