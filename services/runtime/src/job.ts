import type { z } from 'zod';
import type { JobCtx } from './context.ts';

/** Background work, kept in Redis by BullMQ: may run twice after a crash, so it must be idempotent. */
export interface Job<Data> {
  name: string;
  data: z.ZodType<Data>;
  /** Runs by itself at this interval in milliseconds, once over all replicas. */
  every?: number;
  attempts: number;
  /** Asks an outside system (SMTP, a push service), so it runs without a transaction. */
  isOutside: boolean;
  run(ctx: JobCtx, data: Data): Promise<void>;
}

type Settings = 'attempts' | 'isOutside';

/**
 * One transaction, like a command, unless it is `isOutside`.
 * @param definition.attempts - tries with exponential back-off from one second; 10 unless told.
 */
export function job<Data>(
  definition: Omit<Job<Data>, Settings> & Partial<Pick<Job<Data>, Settings>>,
): Job<Data> {
  return { attempts: 10, isOutside: false, ...definition };
}
