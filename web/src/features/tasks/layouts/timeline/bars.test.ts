import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { barOf, overlapping, todayOf } from './bars.ts';

const from = dayjs('2026-11-02');
const at = (moment: string) => dayjs(moment).toISOString();

test('draws a task from its start to its deadline, both days whole', () => {
  const bar = barOf({ startsAt: at('2026-11-02T15:00'), dueAt: at('2026-11-08T09:00') }, from);

  expect(bar).toEqual({ left: '0.000%', width: '12.500%' });
});

test('draws one day of a task that has no start', () => {
  expect(barOf({ startsAt: null, dueAt: at('2026-11-03T09:00') }, from).width).toBe('1.786%');
});

test('cuts what goes beyond the weeks shown, and leaves out what lies outside of them', () => {
  const long = { startsAt: at('2026-10-01T09:00'), dueAt: at('2027-03-01T09:00') };
  const before = { startsAt: null, dueAt: at('2026-11-01T09:00') };
  const after = { startsAt: at('2027-01-10T09:00'), dueAt: at('2027-01-12T09:00') };

  expect(overlapping([before, long, after], from)).toEqual([long]);
  expect(barOf(long, from)).toEqual({ left: '0.000%', width: '100.000%' });
});

test('marks today only where it is shown', () => {
  expect(todayOf(from, dayjs('2026-11-02T08:00'))).toBe('0.893%');
  expect(todayOf(from, dayjs('2026-11-01T08:00'))).toBeNull();
});
