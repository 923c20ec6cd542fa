import { availableParallelism, loadavg } from 'node:os';

/** What else the machine did decides what figures are worth: said with every table. */
export function describeMachine(busyBefore: number): string {
  const busy =
    busyBefore < 0.5 ? 'little else running' : `busy with other work (load ${busyBefore.toFixed(1)})`;

  return `Node ${process.versions.node}, ${availableParallelism()} cores, ${busy} when it began.`;
}

/** Programs that wanted a core during the last minute, on average. */
export const busyNow = (): number => loadavg()[0] ?? 0;
