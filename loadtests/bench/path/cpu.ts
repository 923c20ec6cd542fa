import { setTimeout } from 'node:timers/promises';
import type { PlatformProcess } from '../../platform/platform-process.ts';

type Working = Pick<PlatformProcess, 'name' | 'cpuMicros'>;

/** Microseconds of CPU of each process, by name. */
export type Cpu = Record<string, number>;

/** Reads what work costs each process, without what it uses when nobody asks anything. */
export interface Meter {
  cost<Done>(work: () => Promise<Done>): Promise<{ done: Done; cpu: Cpu }>;
}

const idleSeconds = 2;

export async function openMeter(processes: readonly Working[]): Promise<Meter> {
  const idle = await quietest(processes);

  return {
    async cost(work) {
      const began = performance.now();
      const { done, cpu } = await difference(processes, work);
      const idleSpans = (performance.now() - began) / 1000 / idleSeconds;
      for (const [name, used] of Object.entries(idle)) {
        cpu[name] = Math.max(0, (cpu[name] ?? 0) - used * idleSpans);
      }

      return { done, cpu };
    },
  };
}

/** What was set off before may still be worked on: the least of several looks counts. */
async function quietest(processes: readonly Working[]): Promise<Cpu> {
  const looks: Cpu[] = [];
  for (let look = 0; look < 3; look += 1) {
    looks.push((await difference(processes, () => setTimeout(idleSeconds * 1000 - finishing))).cpu);
  }
  const least = processes.map(({ name }) => [name, Math.min(...looks.map((look) => look[name] ?? 0))]);

  return Object.fromEntries(least);
}

/** What was begun for the last question is still being finished. */
const finishing = 200;

async function difference<Done>(
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
