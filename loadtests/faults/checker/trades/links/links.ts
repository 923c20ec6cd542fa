import type { ObjectRef } from '@allforone/contracts/objects';
import type { History, Operation } from '../../../history/read-history.ts';
import { asking, finalMessages, isAcknowledged, isRefused, uncertainOps } from '../../truth.ts';
import { type Violation, violation } from '../../violation.ts';
import type { Judge } from '../judge.ts';
import type { KeptBoard, KeptLinks } from '../kept.ts';

interface Wish {
  operation: Operation;
  task: ObjectRef;
  message: ObjectRef;
  isDue: boolean;
}

const keptIn = (history: History) => history.kept<KeptLinks>('links');
const cardsIn = (history: History) => history.kept<KeptBoard>('board').flatMap(({ cards }) => cards);
const keyOf = ({ kind, id }: ObjectRef) => `${kind} ${id}`;

/** What was linked is linked, once, and seen from both ends; a deleted message takes its links with it. */
export const links: Judge = {
  check: (history) => {
    const wishes = wishesIn(history);
    const gone = new Set(
      [...finalMessages(history).values()].flat().flatMap(({ id, deleted }) => (deleted ? [id] : [])),
    );

    return [
      ...checkEnds(history, wishes, gone),
      ...checkCauses(history, wishes),
      ...checkCounts(history, wishes, gone),
    ];
  },
  summary(history) {
    const fromTasks = keptIn(history).filter(({ object }) => object.kind === 'task');
    const kept = fromTasks.reduce((sum, { others }) => sum + others.length, 0);
    const made = asking(history, 'tasks.create').filter(({ input }) => input.linkTo);

    return (
      `${asking(history, 'links.add').filter(isAcknowledged).length} links and ` +
      `${made.filter(isAcknowledged).length} tasks made of messages acknowledged; ${kept} links kept`
    );
  },
};

/** Links that were asked for, and those of tasks that were made of a message: these follow a moment later. */
function wishesIn(history: History): Wish[] {
  const unsure = uncertainOps(history);
  const mayHaveHappened = (operation: Operation) => !isRefused(operation) || unsure.has(operation.op);
  const cards = new Map(cardsIn(history).map(({ id, title }) => [title, id]));
  const added = asking(history, 'links.add').flatMap((operation) => {
    const ends = [operation.input.from, operation.input.to] as ObjectRef[];
    const [task, message] = ['task', 'message'].map((kind) => ends.find((end) => end.kind === kind));

    return task && message ? [{ operation, task, message, isDue: isAcknowledged(operation) }] : [];
  });
  const made = asking(history, 'tasks.create').flatMap((operation) => {
    const [id, message] = [cards.get(operation.op), operation.input.linkTo as ObjectRef | null];

    return id && message ? [{ operation, task: { kind: 'task' as const, id }, message, isDue: true }] : [];
  });

  return [...added, ...made].filter(({ operation }) => mayHaveHappened(operation));
}

function* checkEnds(
  history: History,
  wishes: readonly Wish[],
  gone: ReadonlySet<string>,
): Generator<Violation> {
  const seenFrom = new Map(keptIn(history).map(({ object, others }) => [keyOf(object), others.map(keyOf)]));
  const count = (from: ObjectRef, to: ObjectRef) =>
    seenFrom.get(keyOf(from))?.filter((other) => other === keyOf(to)).length ?? 0;
  const pairs = Map.groupBy(wishes, ({ task, message }) => `${task.id} ${message.id}`);
  for (const [pair, [wish, ...same]] of pairs) {
    if (!wish || gone.has(wish.message.id)) continue;
    const counts = [count(wish.task, wish.message), count(wish.message, wish.task)] as const;
    const { person, path, input } = wish.operation;
    if (Math.max(...counts) > 1) yield violation('duplicated link', pair, counts);
    if (counts[0] !== counts[1]) yield violation('link seen from one end alone', pair, counts);
    if ([wish, ...same].some(({ isDue }) => isDue) && Math.max(...counts) === 0)
      yield violation('lost link', person, path, input);
  }
}

function* checkCauses(history: History, wishes: readonly Wish[]): Generator<Violation> {
  const wanted = new Set(
    wishes.flatMap(({ task, message }) => [
      `${keyOf(task)} ${keyOf(message)}`,
      `${keyOf(message)} ${keyOf(task)}`,
    ]),
  );
  for (const { object, others } of keptIn(history)) {
    for (const other of others)
      if (!wanted.has(`${keyOf(object)} ${keyOf(other)}`)) yield violation('phantom link', object, other);
  }
}

/** One with a message that was deleted in the same moment may still be counted. */
function* checkCounts(
  history: History,
  wishes: readonly Wish[],
  gone: ReadonlySet<string>,
): Generator<Violation> {
  const cards = new Map(cardsIn(history).map((card) => [card.id, card]));
  for (const { object, others } of keptIn(history)) {
    const card = object.kind === 'task' ? cards.get(object.id) : undefined;
    if (!card) continue;
    const lost = wishes.filter(({ task, message }) => task.id === card.id && gone.has(message.id));
    if (card.linkCount < others.length || card.linkCount > others.length + lost.length)
      yield violation('wrong count of links', object, card.linkCount, others.length);
  }
}
