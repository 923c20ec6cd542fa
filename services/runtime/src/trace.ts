import { AsyncLocalStorage } from 'node:async_hooks';
import { randomFillSync } from 'node:crypto';

interface Trace {
  traceId: string;
  spanId: string;
}

const storage = new AsyncLocalStorage<Trace>();
const pattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** Runs `work` as a child of the caller's span (W3C Trace Context), or as a new trace. */
export function inTrace<Result>(traceparent: string | undefined, work: () => Result): Result {
  const traceId = pattern.exec(traceparent ?? '')?.[1] ?? randomHex(16);

  return storage.run({ traceId, spanId: randomHex(8) }, work);
}

export const currentTrace = (): Trace | undefined => storage.getStore();

/** @returns the header that carries the current span to the next process, if there is one. */
export function currentTraceparent(): string | undefined {
  const trace = storage.getStore();

  return trace && `00-${trace.traceId}-${trace.spanId}-01`;
}

/** Asking the system for each few bytes costs more than all the rest of a trace. */
const pool = Buffer.alloc(4096);
let used = pool.length;

function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;

  return pool.toString('hex', used - bytes, used);
}
