import { readdirSync, readFileSync } from 'node:fs';

/** The process and all that descend from it. */
export function treeOf(root: number): number[] {
  const parents = new Map(allProcesses().map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number | undefined): boolean => pid === root || (!!pid && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

/** Proportional set size: what processes share is counted once, divided among them. */
export function mebibytesOf(pids: number[]): number {
  const kibibytes = pids.map((pid) =>
    Number(read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+)/m)?.[1] ?? 0),
  );
  return kibibytes.reduce((sum, size) => sum + size, 0) / 1024;
}

export function nameOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim().slice(0, 60);
}

function allProcesses(): number[] {
  return readdirSync('/proc').map(Number).filter(Boolean);
}

function parentOf(pid: number): number | undefined {
  return Number(read(`/proc/${pid}/status`).match(/^PPid:\s+(\d+)/m)?.[1]) || undefined;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
