import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { currentTrace } from './trace.ts';

/** What cannot be written down, as on a full disk, is no reason to end. */
export const standardOutput = pino.destination({ dest: 1, sync: true });
standardOutput.on('error', () => undefined);

/** Structured lines on standard output, each with its trace; never inputs, replies or row data. */
export const createLog = (config: Pick<Config, 'logLevel'>): Logger =>
  pino(
    {
      level: config.logLevel,
      base: null,
      mixin: () => currentTrace() ?? {},
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    standardOutput,
  );

/** What may be logged of an error: its kind and its stack, without the parameters a database driver adds. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const { code } = error as { code?: unknown };

  return { error: error.name, code, stack: frames.slice(0, 12).map((line) => line.trim()) };
}
