import { expect, test } from 'vitest';
import { cardAt, columns } from '../../../test/board.ts';
import { type Arranged, arrange, withWaiting } from './arrange.ts';
import type { Waiting } from './task-outbox.ts';

const cards = [
  ...['c', 'a', 'b', 'Z'].map((rank) => cardAt('todo', rank)),
  cardAt('doing', 'a'),
  cardAt('done', 'a', { doneAt: '2026-11-20T09:00:00Z' }),
  cardAt('done', 'b', { doneAt: '2026-11-21T09:00:00Z' }),
];
const known = arrange(columns, cards);
const idsIn = (arranged: Arranged, columnId: string) => arranged.get(columnId)?.map(({ id }) => id);
const waiting = (path: Waiting['path'], input: object, state = 'waiting') =>
  ({ id: path, order: 1, accountId: 'awa', scope: 'board', path, input, state }) as Waiting;
const moved = (taskId: string, columnId: string, afterId: string | null) =>
  waiting('tasks.move', { taskId, columnId, afterId });

test('orders cards by rank as plain text, and what is done latest first', () => {
  expect(idsIn(known, 'todo')).toEqual(['todo-Z', 'todo-a', 'todo-b', 'todo-c']);
  expect(idsIn(known, 'done')).toEqual(['done-b', 'done-a']);
});

test('leaves subtasks to their task', () => {
  expect(idsIn(arrange(columns, [cardAt('todo', 'a', { parentId: 'x' })]), 'todo')).toEqual([]);
});

test('shows moves that wait at once, one after the other', () => {
  const shown = withWaiting(known, columns, [
    moved('todo-b', 'doing', 'doing-a'),
    moved('todo-c', 'doing', 'todo-b'),
    moved('todo-Z', 'doing', null),
  ]);

  expect(idsIn(shown, 'todo')).toEqual(['todo-a']);
  expect(idsIn(shown, 'doing')).toEqual(['todo-Z', 'doing-a', 'todo-b', 'todo-c']);
  expect(shown.get('done')).toBe(known.get('done'));
});

test('puts a card to the end when the one before it has gone elsewhere', () => {
  expect(idsIn(withWaiting(known, columns, [moved('todo-a', 'doing', 'todo-b')]), 'doing')).toEqual([
    'doing-a',
    'todo-a',
  ]);
});

test('completes by moving into the column for what is done, and opens again by moving out of it', () => {
  const done = withWaiting(known, columns, [waiting('tasks.complete', { taskId: 'todo-a' })]);
  expect(idsIn(done, 'done')).toEqual(['todo-a', 'done-b', 'done-a']);
  expect(done.get('done')?.[0]?.doneAt).not.toBeNull();

  const open = withWaiting(known, columns, [moved('done-b', 'todo', null)]);
  expect(open.get('todo')?.[0]).toMatchObject({ id: 'done-b', doneAt: null });
});

test('shows a change that was refused as it was before', () => {
  const refused = { ...moved('todo-a', 'doing', null), state: 'failed' } as Waiting;

  expect(withWaiting(known, columns, [refused])).toBe(known);
});
