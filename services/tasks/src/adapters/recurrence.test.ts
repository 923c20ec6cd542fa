import { isRefusal } from '@allforone/runtime/refusal';
import { expect, it } from 'vitest';
import { assertRule, nextOf } from './recurrence.ts';

const due = '2026-11-25T09:00:00.000Z';
const recurrence = (rule: string, from = due, timeZone = 'UTC') => ({ rule, from: new Date(from), timeZone });
const next = (...asked: Parameters<typeof recurrence>) => nextOf(recurrence(...asked));
const isAllowed = (...asked: Parameters<typeof recurrence>) => {
  try {
    assertRule(recurrence(...asked));
    return true;
  } catch (error) {
    expect(isRefusal(error, 'rule_invalid')).toBe(true);
    return false;
  }
};

it('comes at the same hour of the time zone when clocks change', () => {
  expect(next('FREQ=DAILY', '2026-03-28T08:00:00.000Z', 'Europe/Paris')?.dueAt.toISOString()).toBe(
    '2026-03-29T07:00:00.000Z',
  );
  expect(next('FREQ=WEEKLY', '2026-10-22T07:00:00.000Z', 'Europe/Paris')?.dueAt.toISOString()).toBe(
    '2026-10-29T08:00:00.000Z',
  );
  expect(next('FREQ=DAILY', '2026-03-28T08:00:00.000Z', 'Africa/Abidjan')?.dueAt.toISOString()).toBe(
    '2026-03-29T08:00:00.000Z',
  );
});

it('counts down, and ends with the last one', () => {
  expect(next('FREQ=DAILY;COUNT=3')?.rule).toBe('FREQ=DAILY;COUNT=2');
  expect(next('FREQ=DAILY;COUNT=1')).toBeNull();
  expect(next('FREQ=DAILY;UNTIL=20261126T090000Z')?.dueAt.toISOString()).toBe('2026-11-26T09:00:00.000Z');
  expect(next('FREQ=DAILY;UNTIL=20261126T090000Z', '2026-11-26T09:00:00.000Z')).toBeNull();
});

it('skips months that have no such day', () => {
  expect(next('FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31T09:00:00.000Z')?.dueAt.toISOString()).toBe(
    '2026-03-31T09:00:00.000Z',
  );
});

it('allows what comes by the day at most, also the last of a row', () => {
  for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=-1FR'])
    expect(isAllowed(rule), rule).toBe(true);
  expect(isAllowed('FREQ=DAILY;COUNT=1', '2026-11-25T09:00:00.750Z')).toBe(true);
  expect(isAllowed('FREQ=DAILY;UNTIL=20261125T090000Z')).toBe(true);
});

it('refuses what is finer, never comes, or is counted otherwise than it is read', () => {
  const wrong = [
    ...['', 'FREQ=HOURLY', 'FREQ=DAILY;FREQ=HOURLY', 'freq=daily', 'FREQ=DAILY;count=2', 'FREQ=DAILY;'],
    ...['FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=abc', 'FREQ=DAILY;INTERVAL=0', 'FREQ=WEEKLY;BYDAY=XX'],
    ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;UNTIL=20200101T000000Z'],
    ...['FREQ=DAILY\nEXDATE:20261126', 'DTSTART:20200101;FREQ=DAILY'],
  ];
  for (const rule of wrong) expect(isAllowed(rule), rule).toBe(false);
  expect(isAllowed('FREQ=DAILY', due, 'Nowhere/Land')).toBe(false);
});

it('that is looked for in vain for too long does not come', () => {
  expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toBeNull();
});
