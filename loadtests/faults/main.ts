import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../platform/topology.ts';
import { readOptions, usage } from './options.ts';
import { runFaults } from './run/run.ts';

if (process.argv.includes('--help')) {
  process.stdout.write(usage);
  process.exit();
}

// What was started is ended when this process exits, and only then.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const options = readOptions(process.argv.slice(2));
const folder = join(checkout, '.cache/faults');
const checker = join(import.meta.dirname, 'checker/main.ts');
const say = (sentence: string) =>
  process.stdout.write(`${process.uptime().toFixed(0).padStart(5)} s  ${sentence}\n`);
const verdicts: string[] = [];
await mkdir(folder, { recursive: true });

for (const topology of options.topologies) {
  say(`${topology}, seed ${options.seed}`);
  const file = join(folder, `${topology}.jsonl`);
  await runFaults(topology, options, file, say);
  say(`Judged from ${file}`);
  const [code] = await once(spawn(process.execPath, [checker, file], { stdio: 'inherit' }), 'exit');
  const verdict = { 0: 'nothing lost', 2: 'nothing lost, but too slow to recover' }[Number(code)] ?? 'LOST';
  verdicts.push(`${topology}: ${verdict}`);
  const isAsWished = options.plant ? verdict === 'LOST' : code === 0;
  if (!isAsWished) process.exitCode = 1;
}
process.stdout.write(`${verdicts.join('; ')}${options.plant ? ` (planted: ${options.plant})` : ''}\n`);
process.exit();
