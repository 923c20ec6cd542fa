import { expect, test } from 'vitest';
import { daysOf } from './period.ts';

test('a quarter ends on its last day, whichever it is', () => {
  expect(daysOf('quarter', '2026-11-25')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(daysOf('quarter', '2026-02-03')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(daysOf('quarter', '2026-06-30')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
});

test('the quarter after the last one is in the next year', () => {
  expect(daysOf('next', '2026-11-25')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  expect(daysOf('next', '2026-09-30')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
});

test('a year goes from its first day to its last', () => {
  expect(daysOf('year', '2026-11-25')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});
