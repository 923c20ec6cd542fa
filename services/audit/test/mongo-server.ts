import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
export const hasMongo = (): boolean => Boolean(process.env.MONGODB_URL) || ['java', 'mvn'].every(isInstalled);

/** The server of `MONGODB_URL`; without it, one in memory that speaks the same protocol. */
export async function startMongo(): Promise<MongoServer> {
  if (process.env.MONGODB_URL) return { url: process.env.MONGODB_URL, stop: async () => {} };

  fetchArchives();
  const server = spawn(
    'java',
    [
      '-Xmx128m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      `${archives}/*`,
      join(sources, 'mongo-server.java'),
    ],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );

  return { url: await firstLineOf(server), stop: () => end(server) };
}

const isInstalled = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Several test files may get here at once: each downloads aside, and the first one in wins. */
function fetchArchives(): void {
  if (existsSync(archives) && readdirSync(archives).length > 0) return;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'download-'));
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${aside}`];
  execFileSync('mvn', ['-q', '-B', '-f', join(sources, 'pom.xml'), ...goal], { stdio: 'ignore' });
  try {
    renameSync(aside, archives);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
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
