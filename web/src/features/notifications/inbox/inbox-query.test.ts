import type { Notification } from '@allforone/contracts/notifications';
import { expect, test } from 'vitest';
import { type Inbox, notificationsIn, withNewest } from './inbox-query.ts';

const notification = (id: string, createdAt = '2026-11-21T08:00:00Z') => ({ id, createdAt }) as Notification;
const inbox = (...pages: string[][]): Inbox => ({
  pages: pages.map((ids) => ({ items: ids.map((id) => notification(id)), nextCursor: null })),
  pageParams: pages.map(() => null),
});
const ids = (list: Inbox) => notificationsIn(list).map(({ id }) => id);

test('puts what is new on top', () => {
  expect(ids(withNewest(inbox(['b', 'a']), notification('c')))).toEqual(['c', 'b', 'a']);
});

test('moves what is told again to the top, from whichever page it was on', () => {
  const again = notification('a', '2026-11-21T09:00:00Z');
  const list = withNewest(inbox(['c', 'b'], ['a']), again);

  expect(ids(list)).toEqual(['a', 'c', 'b']);
  expect(notificationsIn(list)[0]).toBe(again);
});
