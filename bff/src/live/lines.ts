import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { LiveServer } from './live-server.ts';

/** Bytes at once and per second that a client may say: a dozen times the longest that it says in truth. */
const burst = 131_072;
const perSecond = 8192;
/** Milliseconds that the other side has to hang up when we do. */
const farewell = 500;

/**
 * The bare connections under the sockets. A flood of whatever ends one at once, for a closing handshake would wait
 * half a minute for an answer that no flooder gives.
 */
export function watchLines(io: LiveServer): { hangUp(): Promise<void> } {
  const lines = new Set<Socket>();

  io.engine.on('connection', ({ request }: { request: { socket: Socket } }) => {
    const line = request.socket;
    lines.add(line);
    line.once('close', () => lines.delete(line));
    limitBytes(line);
  });

  return {
    async hangUp() {
      if (lines.size > 0) await setTimeout(farewell);
      for (const line of lines) line.destroy();
    },
  };
}

function limitBytes(line: Socket): void {
  let left = burst;
  let at = performance.now();

  line.on('data', ({ length }: Uint8Array) => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perSecond) - length;
    at = now;
    if (left < 0) line.destroy();
  });
}
