import type { Task } from '@allforone/contracts/tasks';
import type { History } from '../../../history/read-history.ts';
import { answerOf, asking, endedAt, isAcknowledged, isBefore } from '../../truth.ts';
import { type Violation, violation } from '../../violation.ts';
import { leadsTo, type Written, writtenIn } from './written.ts';

type State = Pick<Task, 'columnId' | 'rank' | 'doneAt' | 'version'>;

/** What was acknowledged last of a task is what is kept of it, and whoever looks later sees no less. */
export function* checkStates(history: History): Generator<Violation> {
  const written = writtenIn(history);
  const looks = Map.groupBy(asking(history, 'tasks.get'), ({ input }) => String(input.taskId));
  for (const each of written) {
    yield* checkAnswers(each);
    yield* checkEnd(each);
    yield* checkLooks(each, looks.get(each.card.id) ?? []);
  }
  yield* checkPlaces(written);
}

/** As it was asked for; one version is one state, and the later one has the higher number. */
function* checkAnswers({ card, columns, told }: Written): Generator<Violation> {
  for (const [index, { operation, task }] of told.entries()) {
    const { path, person, input } = operation;
    if (path !== 'tasks.create' && !leadsTo(operation, task.columnId, columns))
      yield violation('task answered other than asked', person, path, input, stateOf(task));
    const before = told[index - 1];
    if (before?.task.version === task.version && !isSame(before.task, task))
      yield violation('two states of one version', card.id, stateOf(before.task), stateOf(task));
    const overtaken = told.find(
      (other) => other.task.version < task.version && endedAt(operation) < other.operation.at,
    );
    if (overtaken)
      yield violation('task went back to what was before', card.id, stateOf(task), stateOf(overtaken.task));
  }
}

/** What is counted raises the version too, and leaves the task where it is. */
function* checkEnd({ card, columns, told, uncertain }: Written): Generator<Violation> {
  const last = told.at(-1);
  if (!last) return;
  const { version, columnId, doneAt } = last.task;
  const isThere = card.columnId === columnId && (card.doneAt === null) === (doneAt === null);
  const isExplained =
    card.version > version && uncertain.some((each) => leadsTo(each, card.columnId, columns));
  const isKept = card.version === version ? isSame(card, last.task) : card.version > version && isThere;
  if (!isKept && !isExplained)
    yield violation('lost change of a task', last.operation.path, last.operation.input, last.task, card);
}

function* checkLooks({ card, told }: Written, looks: ReturnType<typeof asking>): Generator<Violation> {
  for (const look of looks) {
    if (look.end === null) continue;
    const known = told.findLast(({ operation }) => isBefore(operation, look));
    const seen = isAcknowledged(look) ? answerOf<Task>(look) : null;
    if (known && (!seen || seen.version < known.task.version))
      yield violation('acknowledged change of a task not seen', look.person, card.id, known.task.version, {
        seen: seen && stateOf(seen),
      });
  }
}

/** Behind the task behind which it was put, where neither was touched since. */
function* checkPlaces(written: readonly Written[]): Generator<Violation> {
  const byId = new Map(written.map((each) => [each.card.id, each]));
  for (const { card, told, uncertain } of written) {
    const last = told.at(-1);
    if (last?.operation.path !== 'tasks.move' || uncertain.length > 0) continue;
    const anchor = byId.get(String(last.operation.input.afterId));
    const isSteady = anchor?.told.every(({ operation }) => endedAt(operation) < last.operation.at);
    if (!anchor || !isSteady || anchor.uncertain.length > 0) continue;
    if (anchor.card.columnId === card.columnId && anchor.card.rank >= card.rank)
      yield violation('task not behind the one it was put behind', card.id, last.operation.input);
  }
}

const stateOf = ({ columnId, rank, doneAt, version }: State) => ({ columnId, rank, doneAt, version });

const isSame = (one: State, other: State): boolean =>
  JSON.stringify(stateOf(one)) === JSON.stringify(stateOf(other));
