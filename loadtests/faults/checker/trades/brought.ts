import type { History, Operation } from '../../history/read-history.ts';
import { asking, endedAt, isAcknowledged, isRefused } from '../truth.ts';
import { type Violation, violation } from '../violation.ts';

/** One numbered thing that is kept, and the mark by which the operation that brought it is known. */
export interface Numbered {
  /** What is numbered: a file, a deliverable. */
  of: string;
  number: number;
  mark: string;
}

interface Rules {
  /** As in `lost version of a file`. */
  noun: string;
  operations: readonly Operation[];
  markOf(operation: Operation): string;
}

/** Everything acknowledged is there once, nothing that was refused or that nobody asked for. */
export function* checkOnce(
  things: readonly { mark: string }[],
  { noun, operations, markOf }: Rules,
): Generator<Violation> {
  const byMark = Map.groupBy(things, ({ mark }) => mark);
  const asked = new Map(operations.map((operation) => [markOf(operation), operation]));

  for (const [mark, operation] of asked) {
    const found = byMark.get(mark) ?? [];
    if (found.length > 1) yield violation(`duplicated ${noun}`, operation.input, found);
    if (found.length === 0 && isAcknowledged(operation))
      yield violation(`lost ${noun}`, operation.person, operation.input);
    if (found.length > 0 && isRefused(operation))
      yield violation('effect of a refused operation', operation.path, operation.input, operation.end);
  }
  for (const thing of things) if (!asked.has(thing.mark)) yield violation(`phantom ${noun}`, thing);
}

/** The same, numbered from 1 without a gap, and in the order in which it was acknowledged. */
export function* checkNumbered(things: readonly Numbered[], rules: Rules): Generator<Violation> {
  yield* checkOnce(things, rules);
  const { noun, operations, markOf } = rules;
  const asked = new Map(operations.map((operation) => [markOf(operation), operation]));
  for (const [of, numbered] of Map.groupBy(things, (thing) => thing.of)) {
    const numbers = numbered.map(({ number }) => number).sort((one, other) => one - other);
    if (numbers.some((number, index) => number !== index + 1))
      yield violation(`gap in the numbers: ${noun}`, of, numbers);
    yield* checkOrder(numbered, asked, noun);
  }
}

/** What was asked for after something else was acknowledged has the higher number. */
function* checkOrder(
  numbered: readonly Numbered[],
  asked: ReadonlyMap<string, Operation>,
  noun: string,
): Generator<Violation> {
  for (const later of numbered) {
    const begun = asked.get(later.mark)?.at ?? Number.POSITIVE_INFINITY;
    const earlier = numbered.find(({ mark, number }) => {
      const operation = asked.get(mark);

      return operation && endedAt(operation) < begun && number > later.number;
    });
    if (earlier)
      yield violation(`reordered ${noun}`, later, `was asked for after ${earlier.number} was there`);
  }
}

export const askingAny = (history: History, ...paths: string[]): Operation[] =>
  paths.flatMap((path) => asking(history, path));
