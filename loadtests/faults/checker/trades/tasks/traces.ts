import type { Task } from '@allforone/contracts/tasks';
import type { History } from '../../../history/read-history.ts';
import { accountIds, answerOf } from '../../truth.ts';
import { type Violation, violation } from '../../violation.ts';
import { leadsTo, type Written, writtenIn } from './written.ts';

/** The history of a task goes from column to column without a leap, and somebody asked for each step. */
export function* checkTraces(history: History): Generator<Violation> {
  const people = accountIds(history);
  const tries = new Map(
    [...Map.groupBy(history.of('attempt'), ({ op }) => op)].map(([op, same]) => [op, same.length]),
  );
  for (const written of writtenIn(history)) {
    yield* checkChain(written);
    yield* checkCauses(written);
  }

  /** One operation acts at most as often as it was tried. */
  function* checkCauses({ card, columns, asked }: Written): Generator<Violation> {
    for (const [step, same] of Map.groupBy(card.moves, ({ actorId, to }) => `${actorId} ${to}`)) {
      const [{ actorId, to } = { actorId: null, to: '' }] = same;
      const most = asked
        .filter((each) => people.get(each.person) === actorId && leadsTo(each, to, columns))
        .reduce((sum, { op }) => sum + Math.max(1, tries.get(op) ?? 0), 0);
      if (same.length > most) yield violation('task moved by nobody', card.id, step, same.length, most);
    }
  }
}

function* checkChain({ card, made, told }: Written): Generator<Violation> {
  const first = card.moves[0]?.from ?? card.columnId;
  const begun = made && answerOf<Task | undefined>(made)?.columnId;
  const stops = [begun ?? first, ...card.moves.map(({ to }) => to)];
  const isBroken = card.moves.some(({ from }, index) => from !== stops[index]);
  if (isBroken || stops.at(-1) !== card.columnId)
    yield violation('history of a task other than what happened', card.id, card.moves, card.columnId, begun);
  const untraced = told.find(({ task }) => !stops.includes(task.columnId));
  if (untraced)
    yield violation('acknowledged move without a trace', untraced.operation.person, untraced.operation.input);
}
