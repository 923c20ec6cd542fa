import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Fail, Invoke, Line, Ok } from './line.ts';

type Of<Type extends Line['type']> = Extract<Line, { type: Type }>;

/** One operation from its invocation to its end, if it had one. */
export interface Operation extends Invoke {
  end: Ok | Fail | null;
}

/** A history by kinds of lines, each in order. */
export interface History {
  operations: Operation[];
  of<Type extends Line['type']>(type: Type): Of<Type>[];
  /** What is kept of one kind at the end, as its collector wrote it. */
  kept<Thing>(kind: string): Thing[];
}

export async function readHistory(file: string): Promise<History> {
  const lines: Line[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(JSON.parse(line));

  return historyOf(lines);
}

export function historyOf(lines: readonly Line[]): History {
  const byType = Map.groupBy(lines, ({ type }) => type);
  const of = <Type extends Line['type']>(type: Type) => (byType.get(type) ?? []) as Of<Type>[];
  const ends = new Map([...of('ok'), ...of('fail')].map((end) => [end.op, end]));

  const kept = <Thing>(kind: string) =>
    of('kept').flatMap((line) => (line.kind === kind ? [line.thing as Thing] : []));

  return {
    of,
    kept,
    operations: of('invoke').map((invoke) => ({ ...invoke, end: ends.get(invoke.op) ?? null })),
  };
}
