import { setTimeout } from 'node:timers/promises';
import type { PlatformProcess } from '../../platform/platform-process.ts';

type Working = Pick<PlatformProcess, 'name' | 'cpuMicros'>;

/** Microseconds of CPU of each process, by name. */
export type Cpu = Record<string, number>;

/** What was begun for the last question is still being finished. */
const finishing = 200;

/** Reads what work costs each process, with what it uses meanwhile to keep itself going. */
export async function costOf<Done>(
  processes: readonly Working[],
  work: () => Promise<Done>,
): Promise<{ done: Done; cpu: Cpu }> {
  const before = processes.map((each) => each.cpuMicros());
  const done = await work();
  await setTimeout(finishing);
  const cpu = processes.map((each, n) => [each.name, each.cpuMicros() - (before[n] ?? 0)] as const);

  return { done, cpu: Object.fromEntries(cpu) };
}

export const sum = (cpu: Cpu, isCounted: (name: string) => boolean = () => true): number =>
  Object.entries(cpu).reduce((total, [name, used]) => total + (isCounted(name) ? used : 0), 0);
