import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@allforone/deploy/local/port';
import { makeFreshClone } from './bench/fresh-clone.ts';
import { mebibytesOf, nameOf, treeOf } from './bench/process-tree.ts';

type Measure = { seconds: number; mebibytes: number; tree: number[] };

/** Starts a fresh clone twice, as a person would, and compares with what was promised. */
const goals = { firstStart: 120, laterStart: 5, idle: 400 };
const clone = makeFreshClone();
try {
  const first = await measureStart();
  const later = await measureStart();
  const idle = Math.max(first.mebibytes, later.mebibytes);
  row('what', 'measured', 'goal', '');
  row('---', '---:', '---:', '---');
  judge('first start, to the first page (s)', first.seconds, goals.firstStart);
  judge('later start, to the first page (s)', later.seconds, goals.laterStart);
  judge('whole platform idle (MiB)', idle, goals.idle);
} finally {
  clone.remove();
}

async function measureStart(): Promise<Measure> {
  const port = await freePort();
  const began = performance.now();
  const npm = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: clone.folder,
    env: clone.env,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = once(npm, 'exit');
  while (!(await answers(port))) {
    if (npm.exitCode !== null) throw new Error('The platform did not start');
    await setTimeout(50);
  }
  const seconds = (performance.now() - began) / 1000;
  await setTimeout(15_000);
  const tree = treeOf(npm.pid ?? 0);
  const mebibytes = mebibytesOf(tree);
  for (const pid of tree)
    process.stderr.write(`${mebibytesOf([pid]).toFixed(1).padStart(8)} MiB  ${nameOf(pid)}\n`);

  npm.kill('SIGINT');
  await exit;
  const left = tree.filter((pid) => nameOf(pid));
  if (left.length > 0) throw new Error(`Left behind: ${left.map(nameOf).join('; ')}`);
  return { seconds, mebibytes, tree };
}

async function answers(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function judge(what: string, measured: number, goal: number): void {
  row(what, measured.toFixed(1), `<= ${goal}`, measured <= goal ? 'met' : 'MISSED');
  if (measured > goal) process.exitCode = 1;
}

function row(...cells: string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
