import { expect, test } from 'vitest';
import { cardAt } from '../../../test/board.ts';
import { boardCardsOf, withCard, withoutCard, withRead } from './board-cards.ts';

const card = cardAt('todo', 'a', { version: 5 });
const cards = boardCardsOf([card]);
const versionIn = (held: typeof cards) => held.byId.get(card.id)?.version;

test('keeps the newer of two versions, whichever comes first', () => {
  expect(versionIn(withCard({ ...card, version: 6 })(cards))).toBe(6);
  expect(withCard({ ...card, version: 4 })(cards)).toBe(cards);
});

test('does not bring back a task that is gone, unless it changed since', () => {
  const gone = withoutCard(card.id)(cards);
  expect(gone.byId.size).toBe(0);
  expect(withCard(card)(gone).byId.size).toBe(0);
  expect(versionIn(withCard({ ...card, version: 7 })(gone))).toBe(7);
});

test('lets what was read not overwrite what was heard later', () => {
  const read = boardCardsOf([{ ...card, version: 4 }, cardAt('todo', 'b')]);
  const merged = withRead(read, cards);

  expect(versionIn(merged)).toBe(5);
  expect(merged.byId.size).toBe(2);
  expect(versionIn(withRead(boardCardsOf([{ ...card, version: 9 }]), cards))).toBe(9);
});
