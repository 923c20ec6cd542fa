import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from './flags.ts';
import type { Report } from './progress.ts';
import { Refusal } from './refusal.ts';
import { words } from './words.ts';

const web = join(checkout, 'web');
const dist = join(web, 'dist');
const sources = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'contracts/src',
  'pnpm-lock.yaml',
];

/** Builds web/dist unless the one that is there was built from the same sources. */
export async function buildWebClient(report: Report, signal?: AbortSignal): Promise<void> {
  const wanted = await hashSources();
  const built = await readFile(join(dist, '.sources'), 'utf8').catch(() => '');
  if (built === wanted) return;

  report(words.buildingWeb);
  const draft = join(checkout, '.cache', `web-${process.pid}`);
  await runVite(['build', '--outDir', draft, '--emptyOutDir', '--manifest', '--logLevel', 'error'], signal);
  await writeFile(join(draft, '.sources'), wanted);
  await rm(dist, { recursive: true, force: true });
  await rename(draft, dist);
}

/** A process of its own: what a build takes of memory is given back when it ends. A test's way of building is not for people. */
async function runVite(args: string[], signal?: AbortSignal): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = join(web, 'node_modules/vite/bin/vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, ...args], { cwd: web, env, signal });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Refusal(words.webFailed(`${stdout}${stderr}`.trim()));
  }
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesIn(join(checkout, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
