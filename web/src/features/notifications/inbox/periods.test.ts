import { expect, test } from 'vitest';
import { byPeriod } from './periods.ts';

const now = new Date(2026, 10, 21, 9, 0);
const at = (day: number, hour: number) => ({ createdAt: new Date(2026, 10, day, hour).toISOString() });

test('puts things under the days of the reader, newest first', () => {
  const items = [at(21, 8), at(21, 0), at(20, 23), at(20, 0), at(19, 23), at(15, 0), at(14, 23)];

  expect(byPeriod(items, now)).toEqual([
    { period: 'today', items: items.slice(0, 2) },
    { period: 'yesterday', items: items.slice(2, 4) },
    { period: 'week', items: items.slice(4, 6) },
    { period: 'before', items: items.slice(6) },
  ]);
});

test('leaves out what nothing happened in', () => {
  expect(byPeriod([at(1, 8)], now).map(({ period }) => period)).toEqual(['before']);
});
