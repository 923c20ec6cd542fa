import type { History } from '../../../history/read-history.ts';
import { accountIds, asking, isAcknowledged } from '../../truth.ts';
import { type Violation, violation } from '../../violation.ts';
import { askingAny, checkOnce } from '../brought.ts';
import type { Judge } from '../judge.ts';
import type { KeptBoard, KeptCard } from '../kept.ts';
import { checkStates } from './states.ts';
import { checkTraces } from './traces.ts';
import { boardsIn, cardsIn } from './written.ts';

/** Each task is there once, stands where it was last put, and is counted where it stands. */
export const tasks: Judge = {
  check: (history) => [
    ...checkOnce(
      cardsIn(history).map(({ id, title }) => ({ id, mark: title })),
      { noun: 'task', operations: asking(history, 'tasks.create'), markOf: ({ op }) => op },
    ),
    ...checkOnce(
      cardsIn(history).flatMap(({ id, comments }) =>
        comments.map(({ clientId }) => ({ id, mark: clientId ?? '' })),
      ),
      { noun: 'comment', operations: asking(history, 'tasks.addComment'), markOf: ({ op }) => op },
    ),
    ...checkComments(history),
    ...checkStates(history),
    ...checkTraces(history),
    ...boardsIn(history).flatMap((board) => [...checkCounts(board)]),
  ],
  summary(history) {
    const count = (...paths: string[]) => askingAny(history, ...paths).filter(isAcknowledged).length;
    const cards = cardsIn(history);
    const moves = cards.reduce((sum, card) => sum + card.moves.length, 0);

    return (
      `${count('tasks.create')} tasks, ${count('tasks.move')} moves, ` +
      `${count('tasks.complete', 'tasks.reopen')} completions and reopenings, ` +
      `${count('tasks.addComment')} comments acknowledged; ${cards.length} tasks kept, ${moves} changes of column`
    );
  },
};

function* checkComments(history: History): Generator<Violation> {
  const people = accountIds(history);
  const asked = new Map(asking(history, 'tasks.addComment').map((comment) => [comment.op, comment]));
  for (const { id, commentCount, comments } of cardsIn(history)) {
    if (commentCount !== comments.length)
      yield violation('wrong count of comments', id, commentCount, comments.length);
    for (const comment of comments) {
      const cause = asked.get(comment.clientId ?? '');
      if (!cause) continue;
      const isTheirs = people.get(cause.person) === comment.authorId;
      if (!isTheirs || cause.input.taskId !== id || cause.input.text !== comment.text)
        yield violation('comment other than it was acknowledged', cause.person, cause.input, id, comment);
    }
  }
}

function* checkCounts({
  id,
  columns,
  cards,
  openCount,
  doneCount,
  project,
}: KeptBoard): Generator<Violation> {
  const doneColumns = new Set(columns.filter(({ isDone }) => isDone).map((column) => column.id));
  const done = cards.filter(({ doneAt }) => doneAt !== null);
  for (const column of columns) {
    const here = cards.filter(({ columnId }) => columnId === column.id);
    if (here.length !== column.taskCount) yield violation('wrong count of a column', id, column, here.length);
    if (new Set(here.map(({ rank }) => rank)).size !== here.length)
      yield violation('two tasks in one place', id, column.id);
  }
  if (doneCount !== done.length || openCount !== cards.length - done.length)
    yield violation('wrong count of a board', id, { openCount, doneCount }, done.length, cards.length);
  if (project && (project.taskCount !== cards.length || project.doneTaskCount !== done.length))
    yield violation('project counts other tasks than its board', id, project, done.length, cards.length);
  for (const card of cards) {
    if (doneColumns.has(card.columnId) !== isDone(card))
      yield violation('task done in a column for what is not, or the reverse', id, card.id);
  }
}

const isDone = ({ doneAt }: KeptCard): boolean => doneAt !== null;
