import { createHistogram } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { ageOf } from '../stamp.ts';

/** What the parent asks; each is answered once. */
export type Asked = { connect: { base: string; cookies: string[]; event: string } } | { count: true };

export interface Counted {
  deliveries: number;
  /** Milliseconds from the call to the delivery. */
  p50: number;
  p99: number;
  max: number;
  /** Everything else that was heard. */
  others: number;
}

const atOnce = 20;
let histogram = createHistogram();
let others = 0;

process.on('message', async (asked: Asked) => {
  if ('count' in asked) return answer(count());
  const { base, cookies, event } = asked.connect;
  for (let from = 0; from < cookies.length; from += atOnce) {
    await Promise.all(cookies.slice(from, from + atOnce).map((cookie) => listen(base, cookie, event)));
    await setTimeout(20);
  }
  answer('connected');
});

function listen(base: string, cookie: string, event: string): Promise<void> {
  const socket = io(base, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
  socket.onAny((name: string, payload: { message?: { text: string } }) => {
    const age = name === event ? ageOf(payload.message?.text ?? '') : Number.NaN;
    if (Number.isNaN(age)) others += 1;
    else histogram.record(Math.max(1, Math.round(age * 1000)));
  });

  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

function count(): Counted {
  const { count: deliveries, max } = histogram;
  const at = (percentile: number) => (deliveries ? histogram.percentile(percentile) / 1000 : 0);
  const counted = { deliveries, p50: at(50), p99: at(99), max: deliveries ? max / 1000 : 0, others };
  histogram = createHistogram();
  others = 0;

  return counted;
}

const answer = (said: unknown) => process.send?.(said);
