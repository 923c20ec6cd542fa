import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { refuse } from '@allforone/runtime/refusal';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import type { Redis } from 'ioredis';
import { renewScript, unlockScript } from './lock-scripts.ts';

/** Milliseconds. A front that was killed keeps an upload for no longer than its lock lives. */
interface LockTimes {
  lifetime: number;
  renewEvery: number;
  /** How long one waits for whoever writes to let go. */
  patience: number;
}

const usual: LockTimes = { lifetime: 6000, renewEvery: 1000, patience: 20_000 };
const lookEvery = 100;

/**
 * One writer of an upload at a time, on whichever front. Who holds the lock is told when somebody else wants it, for a
 * client that comes back has given up the connection it wrote by.
 */
export function createRedisLocker(redis: Redis, prefix: string, times = usual): Locker {
  return { newLock: (id) => createLock(redis, `${prefix}:${id}`, times) };
}

function createLock(redis: Redis, key: string, times: LockTimes): Lock {
  const token = randomUUID();
  const wanted = `${key}:wanted`;
  let renewing: NodeJS.Timeout | undefined;

  return { lock, unlock };

  async function lock(stop: AbortSignal, requestRelease: RequestRelease): Promise<void> {
    const until = performance.now() + times.patience;
    while (!(await take())) {
      if (stop.aborted || performance.now() > until) throw refuse('unavailable');
      await setTimeout(lookEvery);
    }
    keep(requestRelease);
  }

  async function unlock(): Promise<void> {
    clearInterval(renewing);
    await redis.eval(unlockScript, 1, key, token).catch(() => undefined);
  }

  async function take(): Promise<boolean> {
    try {
      const isTaken = await redis.set(key, token, 'PX', times.lifetime, 'NX');
      if (isTaken) await redis.del(wanted);
      else await redis.set(wanted, token, 'PX', times.renewEvery * 2);
      return isTaken !== null;
    } catch {
      throw refuse('unavailable');
    }
  }

  function keep(requestRelease: RequestRelease): void {
    let heldUntil = performance.now() + times.lifetime;

    renewing = setInterval(async () => {
      const askedAt = performance.now();
      const state = await redis
        .eval(renewScript, 2, key, wanted, token, times.lifetime)
        .catch(() => (askedAt + 2 * times.renewEvery > heldUntil ? 'lost' : 'unknown'));
      if (state === 'kept' || state === 'wanted') heldUntil = askedAt + times.lifetime;
      if (state === 'lost') clearInterval(renewing);
      if (state === 'wanted' || state === 'lost') await requestRelease();
    }, times.renewEvery).unref();
  }
}
