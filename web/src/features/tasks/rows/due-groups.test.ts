import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { byDue, dueGroupOf } from './due-groups.ts';

const now = dayjs('2026-11-25T10:00:00');
const due = (moment: string | null, doneAt: string | null = null) => ({
  dueAt: moment && dayjs(moment).toISOString(),
  doneAt,
});

test.each([
  ['2026-11-25T09:59:00', 'late'],
  ['2026-11-25T23:59:00', 'today'],
  ['2026-11-26T00:00:00', 'tomorrow'],
  ['2026-12-02T23:00:00', 'week'],
  ['2026-12-03T00:00:00', 'later'],
  [null, 'none'],
])('puts what is due at %s under "%s"', (moment, group) => {
  expect(dueGroupOf(due(moment), now)).toBe(group);
});

test('never calls late what is done', () => {
  expect(dueGroupOf(due('2026-11-20T10:00:00', '2026-11-25T09:00:00Z'), now)).toBe('done');
});

test('puts what is late first, and what has no deadline after what has one', () => {
  const groups = byDue([due(null), due('2026-11-25T18:00:00'), due('2026-11-01T10:00:00')], now);

  expect(groups.map(([name]) => name)).toEqual(['late', 'today', 'none']);
});
