import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit downloads of JavaScript: the entry and all it imports at once, not what routes load later. */
const budget = 200 * 1024;
const dist = process.argv[2] ?? 'web/dist';

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const files = [...reachableFrom(entries)]
  .map((key) => manifest[key]?.file ?? '')
  .filter((file) => file.endsWith('.js'));
const sizes = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes.toSorted((a, b) => b.bytes - a.bytes)) write(bytes, file);
write(total, `first route, at most ${kib(budget)} (gzip)`);
if (entries.length === 0) throw new Error(`${dist} has no entry: was it built?`);
process.exitCode = total > budget ? 1 : 0;

function reachableFrom(keys: string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    reachableFrom(manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

function write(bytes: number, what: string): void {
  process.stdout.write(`${kib(bytes).padStart(10)}  ${what}\n`);
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
