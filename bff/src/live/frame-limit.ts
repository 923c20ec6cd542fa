import type { LiveSocket } from './seats.ts';

const burst = 30;
const perSecond = 6;
/** One who goes on so far beyond the limit is no person typing. */
const patience = 300;

/** Frames beyond the limit are dropped, and a flood ends the socket. */
export function limitFrames(socket: LiveSocket): void {
  let left = burst;
  let dropped = 0;
  let at = performance.now();

  socket.use((_frame, next) => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    at = now;
    if (left >= 1) {
      left -= 1;
      return next();
    }

    dropped += 1;
    if (dropped > patience) socket.disconnect(true);
  });
}
