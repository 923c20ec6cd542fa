import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPlatform } from '../../platform/platform.ts';
import type { Topology } from '../../platform/topology.ts';
import { writeRow } from '../village/table.ts';
import { generous, settle } from '../village/village.ts';
import { databaseTroubles } from './database-troubles.ts';
import { fullDisk, mountSmallDisk, redisFull } from './disk-troubles.ts';
import { goThrough } from './go-through.ts';
import type { Trouble } from './trouble.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** A database that is full, shut or slow, while people go on: they are told so in time, and it passes by itself. */
const { values } = parseArgs({
  options: {
    topology: { type: 'string', default: 'one' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '12' },
  },
});
const disk = join(tmpdir(), `allforone-disk-${process.pid}`);
const hasDisk = await mountSmallDisk(disk, 1200);
if (hasDisk) process.env.TMPDIR = disk;
else process.stdout.write('A full disk was not tried: this machine allows no file system of our own.\n');
const troubles: Trouble[] = [...databaseTroubles, redisFull, ...(hasDisk ? [fullDisk()] : [])];

const platform = await startPlatform(values.topology as Topology, { settings: generous });
const problems: string[] = [];
try {
  const village = await settle(platform.fronts[0] ?? '', 4);
  writeRow('trouble', 'asked', 'worked', 'refused', 'wrong', 'slowest', 'well in s', 'health says');
  for (const trouble of troubles.filter(({ name }) => name.includes(values.only)))
    problems.push(...(await goThrough(trouble, platform, village, Number(values.seconds) * 1000)));
} catch (error) {
  for (const { name, pid } of platform.processes)
    process.stdout.write(
      `${name} ${pid ? 'runs' : 'has ended'}:\n${lastWords(join(platform.folder, `${name}.log`))}\n`,
    );
  throw error;
} finally {
  await platform.stop();
}
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);

function lastWords(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-20).join('\n');
}
