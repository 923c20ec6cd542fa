import { expect, test } from 'vitest';
import { recurrenceOf, ruleOf, weekdayOf } from './recurrence.ts';

test.each([
  [null, { frequency: 'never', days: [] }],
  ['FREQ=DAILY', { frequency: 'daily', days: [] }],
  ['FREQ=WEEKLY;BYDAY=FR,MO', { frequency: 'weekly', days: ['MO', 'FR'] }],
  ['FREQ=MONTHLY;INTERVAL=1', { frequency: 'monthly', days: [] }],
  ['FREQ=YEARLY', { frequency: 'yearly', days: [] }],
])('reads %s as people say it', (rule, recurrence) => {
  expect(recurrenceOf(rule)).toEqual(recurrence);
});

test.each([
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=TU',
  'FREQ=DAILY;COUNT=3',
])('leaves %s to who wrote it', (rule) => {
  expect(recurrenceOf(rule).frequency).toBe('custom');
});

test('writes what was chosen, days in the order of the week', () => {
  expect(ruleOf('never')).toBeNull();
  expect(ruleOf('weekly', ['FR', 'MO'])).toBe('FREQ=WEEKLY;BYDAY=MO,FR');
  expect(ruleOf('monthly', ['FR'])).toBe('FREQ=MONTHLY');
});

test('knows the day of the week of a deadline', () => {
  expect(weekdayOf('2026-11-25T12:00:00Z')).toBe('WE');
  expect(weekdayOf('2026-11-29T12:00:00Z')).toBe('SU');
});
