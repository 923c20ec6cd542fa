import { setTimeout } from 'node:timers/promises';
import type { PlatformProcess } from '../../platform/platform-process.ts';

/** Starts again what has ended, a tenth of a second later, as systemd and Docker do unless told otherwise. */
export interface Supervisor {
  /** Ended by themselves, once they had been ready and while nobody had killed them. */
  fallen: string[];
  /** The next end of this process is wanted. */
  expect(process: PlatformProcess): void;
  stop(): Promise<void>;
}

const restartAfter = 100;

export function supervise(processes: readonly PlatformProcess[]): Supervisor {
  const fallen: string[] = [];
  const expected = new Set<PlatformProcess>();
  let isOver = false;
  const watches = processes.map(watch);

  return {
    fallen,
    expect: (process) => void expected.add(process),
    stop: async () => {
      isOver = true;
      await Promise.all(watches);
    },
  };

  async function watch(process: PlatformProcess): Promise<void> {
    while (!isOver) {
      await setTimeout(20);
      if (process.pid !== undefined || isOver) continue;
      if (!expected.delete(process)) fallen.push(process.name);
      await setTimeout(restartAfter);
      // Who finds no database while starting leaves, and is started until it does.
      await process.start().catch(() => expected.add(process));
    }
  }
}
