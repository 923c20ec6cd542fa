import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../../platform/platform.ts';
import { cpuMicrosOf } from '../../../platform/process-tree.ts';

export interface Order {
  people: number;
  seconds: number;
  what?: 'select' | 'insert';
}

/** A process that does one bare thing, as often as it is told to. */
export interface FloorProcess {
  name: string;
  cpuMicros(): number;
  tell(order: Order): Promise<{ count: number; median: number }>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** @param body - what it answers. */
export async function startFloor(
  platform: Platform,
  name: string,
  body: unknown,
  settings: NodeJS.ProcessEnv = {},
): Promise<FloorProcess> {
  const bodyFile = join(platform.folder, 'floor-body.json');
  writeFileSync(bodyFile, JSON.stringify(body));
  const child = fork(join(import.meta.dirname, `${name}.ts`), {
    env: { ...platform.environment, ...settings, BODY_FILE: bodyFile },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const [said] = await once(child, 'message');
  if (said !== 'ready') throw new Error(`The floor ${name} did not start.`);

  return {
    name,
    cpuMicros: () => cpuMicrosOf(child.pid ?? 0),
    async tell(order) {
      child.send(order);
      const [seen] = await once(child, 'message');

      return seen;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
