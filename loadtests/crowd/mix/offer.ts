import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { randomFrom } from '../../faults/run/random.ts';
import type { Village } from '../village.ts';
import { nextAct } from './acts.ts';

export interface Served {
  /** Answered as asked, a second. */
  throughput: number;
  average: number;
  p99: number;
  /** Refused in words that say so: 429 or 503. */
  refused: number;
  /** Everything else that is no answer. */
  errors: number;
}

const connections = 256;

/** Asks at an even pace, whether or not the answers come: people do not wait for one another. */
export async function offer(village: Village, perSecond: number, seconds: number): Promise<Served> {
  const pool = new Pool(village.platform.fronts[0] ?? '', { connections, pipelining: 1 });
  const { next } = randomFrom(7);
  const times: number[] = [];
  const count = { refused: 0, errors: 0 };
  const underWay = new Set<Promise<void>>();
  const begin = performance.now();

  for (let n = 0; n < perSecond * seconds; n++) {
    const wait = begin + (n * 1000) / perSecond - performance.now();
    if (wait > 1) await setTimeout(wait);
    const one = ask().finally(() => underWay.delete(one));
    underWay.add(one);
  }
  const offered = (performance.now() - begin) / 1000;
  await Promise.all(underWay);
  const took = Math.max(offered, (performance.now() - begin) / 1000);
  await pool.close();
  const sorted = times.toSorted((a, b) => a - b);

  return {
    throughput: times.length / took,
    average: times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length),
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    ...count,
  };

  async function ask(): Promise<void> {
    const start = performance.now();
    try {
      const { statusCode, body } = await pool.request(nextAct(village, next));
      await body.dump();
      if (statusCode === 200) times.push(performance.now() - start);
      else if (statusCode === 429 || statusCode === 503) count.refused += 1;
      else count.errors += 1;
    } catch {
      count.errors += 1;
    }
  }
}
