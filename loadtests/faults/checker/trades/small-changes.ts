import type { Line } from '../../history/line.ts';
import { historyOf } from '../../history/read-history.ts';
import { checkHistory } from '../check-history.ts';

export const rulesBrokenIn = (lines: readonly Line[]): string[] => [
  ...new Set(checkHistory(historyOf(lines)).map(({ rule }) => rule)),
];

/** The same history, and something else is kept. */
export const withKept = <Thing>(
  lines: readonly Line[],
  kind: string,
  change: (thing: Thing) => Thing,
): Line[] =>
  lines.map((line) =>
    line.type === 'kept' && line.kind === kind ? { ...line, thing: change(line.thing as Thing) } : line,
  );

/** The same history, and an operation ended otherwise. */
export const withEnd = (
  lines: readonly Line[],
  op: string,
  change: (line: Extract<Line, { type: 'ok' }>) => Line,
): Line[] => lines.map((line) => (line.type === 'ok' && line.op === op ? change(line) : line));

export const withOutput = (lines: readonly Line[], op: string, output: object): Line[] =>
  withEnd(lines, op, (line) => ({ ...line, output: { ...(line.output as object), ...output } }));

/** Nobody was ever answered. */
export const withoutEnds = (lines: readonly Line[], ...ops: string[]): Line[] =>
  lines.flatMap((line): Line[] => {
    if (line.type === 'attempt' && ops.includes(line.op)) return [{ ...line, code: 'offline' }];

    return line.type === 'ok' && ops.includes(line.op) ? [] : [line];
  });
