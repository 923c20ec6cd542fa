import { expect, it } from 'vitest';
import { Notification, type ToldMessage } from './notification.ts';

const now = new Date('2026-11-21T10:00:00Z');
const message = (sequence: number): ToldMessage => ({
  id: `message ${sequence}`,
  sequence,
  authorId: 'ada',
  excerpt: `text ${sequence}`,
});
const build = () =>
  Object.assign(Object.create(Notification.prototype), { sequence: 0, unread: [] }) as Notification;

it('counts each message once and quotes the last, in whichever order and however often they come', () => {
  const notification = build();
  for (const sequence of [2, 1, 4, 4, 3, 1]) notification.gather(message(sequence), now);

  expect(notification.unread.toSorted()).toEqual([1, 2, 3, 4]);
  expect(notification).toMatchObject({ excerpt: 'text 4', messageId: 'message 4', openedBy: 'message 2' });
});

it('begins anew after it was read, and is not opened again by what was told before', () => {
  const notification = build();
  for (const sequence of [1, 2]) notification.gather(message(sequence), now);
  notification.readAt = now;

  expect(notification.gather(message(1), now)).toBe(false);
  expect(notification.gather(message(2), now)).toBe(false);
  expect(notification.readAt).toEqual(now);
  expect(notification.gather(message(3), now)).toBe(true);
  expect(notification).toMatchObject({ unread: [3], readAt: null, openedBy: 'message 3' });
});

it('counts no further than a hundred', () => {
  const notification = build();
  for (let sequence = 1; sequence <= 250; sequence += 1) notification.gather(message(sequence), now);

  expect(notification.unread).toHaveLength(100);
});
