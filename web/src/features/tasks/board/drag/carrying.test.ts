import { expect, test } from 'vitest';
import { boardWith, cardAt } from '../../../../../test/board.ts';
import { arrange } from '../../../../lib/tasks/arrange.ts';
import { asIfLetGo, type Carried, targetAt } from './carrying.ts';

const { columns } = boardWith({});
const sown = cardAt('todo', 'a');
const first = cardAt('done', 'a', { doneAt: '2026-02-02T09:00:00Z' });
const second = cardAt('done', 'b', { doneAt: '2026-02-01T09:00:00Z' });
const shown = arrange(columns, [sown, first, second]);
const heldOver = (card: typeof sown, columnId: string): Carried => ({
  ...{ card, isHeld: true, byKeyboard: false, from: 0 },
  target: targetAt(columns, columnId, [], 0),
});

test('a card that is carried stands where it would be let go', () => {
  const cards = asIfLetGo(columns, shown, heldOver(sown, 'done'));

  expect(cards.get('todo')).toEqual([]);
  expect(cards.get('done')?.map(({ id }) => id)).toEqual([sown.id, first.id, second.id]);
});

test('what is done keeps its order: carried over its own column it stays', () => {
  expect(asIfLetGo(columns, shown, heldOver(second, 'done'))).toBe(shown);
});

test('a card that is carried past all columns stays', () => {
  expect(asIfLetGo(columns, shown, { ...heldOver(sown, 'done'), target: null })).toBe(shown);
});
