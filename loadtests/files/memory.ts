import { readFileSync } from 'node:fs';

const every = 100;

/** Watches what a process holds. @returns most megabytes beyond what it held at first, once it is asked. */
export function watchMemory(pid: number): () => number {
  const before = heldBy(pid);
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, heldBy(pid));
  }, every);

  return () => {
    clearInterval(watching);
    return (Math.max(most, heldBy(pid)) - before) / 1_000_000;
  };
}

/** Resident bytes. */
function heldBy(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];

  return Number(kilobytes) * 1024;
}
