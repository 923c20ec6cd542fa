import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started; PostgreSQL is one process per connection. */
export function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Microseconds of CPU, user and system, since each began; the kernel counts in hundredths of a second. */
export function cpuMicrosOf(pid: number): number {
  const ticks = treeOf(pid).map((each) => {
    const stat = read(`/proc/${each}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');

    return [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field] ?? 0), 0);
  });

  return ticks.reduce((sum, each) => sum + each, 0) * 10_000;
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
