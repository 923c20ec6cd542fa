import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { daysAround, keyOf, onDay, startOfWeek } from './month.ts';

test('shows whole weeks, from Monday or from Sunday', () => {
  const november = dayjs('2026-11-10');
  const [monday, sunday] = [daysAround(november, 1), daysAround(november, 0)].map((days) => days.map(keyOf));

  expect([monday?.[0], monday?.at(-1), monday?.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
  expect([sunday?.[0], sunday?.at(-1), sunday?.length]).toEqual(['2026-11-01', '2026-12-05', 35]);
});

test('begins a week where the language begins it', () => {
  expect(keyOf(startOfWeek(dayjs('2026-11-29'), 1))).toBe('2026-11-23');
  expect(keyOf(startOfWeek(dayjs('2026-11-29'), 0))).toBe('2026-11-29');
});

test('keeps the hour of a deadline that goes to another day, also over a change of the clocks', () => {
  const due = dayjs('2026-10-20T18:30:00').toISOString();

  expect(dayjs(onDay(due, '2026-11-03')).format('YYYY-MM-DD HH:mm')).toBe('2026-11-03 18:30');
});
