import { setTimeout } from 'node:timers/promises';
import type { Counted } from './listeners/listener-process.ts';
import type { Listeners } from './listeners/listeners.ts';

export interface FannedOut extends Counted {
  /** CPU microseconds of all processes that were watched, for one delivery to one member. */
  cpuPerDelivery: number;
  /** Milliseconds until the call was answered, of which half are less. */
  answered: number;
}

interface Crowd {
  listeners: Listeners;
  /** Messages a second. */
  rate: number;
  seconds: number;
  send(): Promise<unknown>;
  cpuMicros(): number;
}

/**
 * So many it has sent already when it is measured, and then some at the same pace: what has just begun runs code that is
 * not compiled yet.
 */
const sentBefore = 2000;
const atOnce = 8;

/** Sends at an even pace, whether or not what was sent before has arrived. */
export async function fanOut({ listeners, rate, seconds, send, cpuMicros }: Crowd): Promise<FannedOut> {
  for (let n = 0; n < sentBefore; n += atOnce) await Promise.all(Array.from({ length: atOnce }, send));
  for (let n = 0; n < rate * seconds; n++) await paced(send, rate);
  await setTimeout(1000);
  await listeners.count();
  const before = cpuMicros();
  const times: number[] = [];
  const underWay: Promise<unknown>[] = [];
  const begin = performance.now();

  for (let n = 0; n < rate * seconds; n++) {
    await setTimeout(Math.max(0, begin + (n * 1000) / rate - performance.now()));
    const start = performance.now();
    underWay.push(send().then(() => times.push(performance.now() - start)));
  }
  await Promise.all(underWay);
  await setTimeout(1000);
  const spent = cpuMicros() - before;
  const counted = await listeners.count();

  return {
    ...counted,
    cpuPerDelivery: spent / counted.deliveries,
    answered: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}

async function paced(send: () => Promise<unknown>, rate: number): Promise<void> {
  await Promise.all([send(), setTimeout(1000 / rate)]);
}
