import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Asked, Counted } from './listener-process.ts';

/** Members at their sockets, in a process apart. */
export interface Listeners {
  /** What was heard since the last time. */
  count(): Promise<Counted>;
  stop(): Promise<void>;
}

/** One socket for each cookie. */
export async function startListeners(base: string, cookies: string[], event: string): Promise<Listeners> {
  const child = fork(join(import.meta.dirname, 'listener-process.ts'));
  const ask = async (asked: Asked) => {
    const answered = once(child, 'message');
    child.send(asked);

    return (await answered)[0];
  };
  await ask({ connect: { base, cookies, event } });

  return {
    count: () => ask({ count: true }),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
