import { expect, it } from 'vitest';
import type { Line } from '../../../history/line.ts';
import { acknowledged } from '../../small-history.ts';
import type { KeptBoard, KeptCard } from '../kept.ts';
import { rulesBrokenIn, withEnd, withKept, withOutput, withoutEnds } from '../small-changes.ts';
import { card, smallBoard } from './small-board.ts';

it('finds nothing on a board where nothing was lost', () => {
  expect(rulesBrokenIn(smallBoard)).toEqual([]);
});

it.each<[string, string, readonly Line[]]>([
  ['a lost task', 'lost task', board(({ cards }) => ({ cards: cards.slice(1) }))],
  [
    'a task made twice',
    'duplicated task',
    board(({ cards }) => ({ cards: [...cards, { ...card, id: 'task-3' }] })),
  ],
  ['a task of nobody', 'phantom task', task(() => ({ title: 'nobody' }))],
  ['an effect of a refusal', 'effect of a refused operation', task(() => ({ title: 'no' }))],
  ['a lost comment', 'lost comment', task(() => ({ comments: [], commentCount: 0 }))],
  [
    'a comment kept twice',
    'duplicated comment',
    task(({ comments }) => ({ comments: [...comments, ...comments], commentCount: 2 })),
  ],
  ['a wrong count of comments', 'wrong count of comments', task(() => ({ commentCount: 2 }))],
  [
    'a comment of somebody else',
    'comment other than it was acknowledged',
    task(({ comments }) => ({ comments: comments.map((each) => ({ ...each, authorId: 'id-bob' })) })),
  ],
  [
    'a wrong count of a column',
    'wrong count of a column',
    board(({ columns }) => ({ columns: columns.map((each) => ({ ...each, taskCount: 1 })) })),
  ],
  ['a wrong count of a board', 'wrong count of a board', board(() => ({ openCount: 3 }))],
  [
    'a project that was not told of a task',
    'project counts other tasks than its board',
    board(() => ({ project: { taskCount: 1, doneTaskCount: 0 } })),
  ],
  ['two tasks in one place', 'two tasks in one place', task(() => ({ rank: 'a1' }))],
  [
    'a task that is done where nothing is',
    'task done in a column for what is not, or the reverse',
    task(() => ({ doneAt: 'then' })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it.each<[string, string, readonly Line[]]>([
  ['a lost move', 'lost change of a task', task(() => ({ version: 4, columnId: 'done', doneAt: 'then' }))],
  [
    'a move that nobody asked to undo',
    'lost change of a task',
    task(() => ({ version: 6, columnId: 'todo' })),
  ],
  ['a move that never was', 'task answered other than asked', output('move-2', { columnId: 'todo' })],
  ['two states of one version', 'two states of one version', output('complete', { version: 2 })],
  ['an old answer', 'task went back to what was before', output('move-2', { version: 1 })],
  [
    'a move acknowledged before it is kept',
    'acknowledged change of a task not seen',
    output('look', { version: 3 }),
  ],
  [
    'a task that is not there for who moved it',
    'acknowledged change of a task not seen',
    withEnd(smallBoard, 'look', ({ op, at }) => ({ type: 'fail', op, code: 'not_found', at })),
  ],
  ['another order', 'task not behind the one it was put behind', task(() => ({ rank: 'a0' }))],
  ['a leap', 'history of a task other than what happened', task(({ moves }) => ({ moves: moves.slice(1) }))],
  ['a step left out', 'history of a task other than what happened', task(() => ({ moves: [] }))],
  [
    'a move without a trace',
    'acknowledged move without a trace',
    task(({ moves }) => ({ moves: moves.slice(0, 1) })),
  ],
  [
    'a move of nobody',
    'task moved by nobody',
    task(({ moves }) => ({ moves: moves.map((each) => ({ ...each, actorId: 'id-ada' })) })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it('forgives what was never answered, whether it happened or not', () => {
  expect(rulesBrokenIn(withoutEnds(smallBoard, 'make-2', 'complete', 'comment', 'move-2'))).toEqual([]);
});

it('knows that a move without an answer may have come late', () => {
  const back = { taskId: 'task-1', columnId: 'todo', afterId: null };
  const lines = withKept<KeptBoard>(smallBoard, 'board', ({ columns, ...rest }) => ({
    ...rest,
    columns: columns.map((each, place) => ({ ...each, taskCount: place < 2 ? 1 : 0 })),
    cards: rest.cards.map((each) => (each.id === 'task-1' ? atTheFront(each) : each)),
  }));
  const tried = withoutEnds(acknowledged('late', ['Bob', 'tasks.move', back], 25), 'late');

  expect(rulesBrokenIn([...lines, ...tried])).toEqual([]);
});

const atTheFront = (each: KeptCard): KeptCard => ({
  ...{ ...each, columnId: 'todo', rank: 'a0', version: 6 },
  moves: [...each.moves, { actorId: 'id-bob', from: 'doing', to: 'todo' }],
});

function board(change: (board: KeptBoard) => Partial<KeptBoard>): Line[] {
  return withKept<KeptBoard>(smallBoard, 'board', (each) => ({ ...each, ...change(each) }));
}

function task(change: (task: KeptCard) => Partial<KeptCard>): Line[] {
  return board(({ cards }) => ({
    cards: cards.map((each) => (each.id === 'task-1' ? { ...each, ...change(each) } : each)),
  }));
}

function output(op: string, changes: object): Line[] {
  return withOutput(smallBoard, op, changes);
}
