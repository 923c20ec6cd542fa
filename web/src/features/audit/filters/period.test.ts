import { expect, test } from 'vitest';
import { rangeOf } from './period.ts';

const now = new Date(2026, 2, 10, 15, 30);
const none = { from: null, to: null };
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();

test('asks for everything when no period is chosen', () => {
  expect(rangeOf('all', none, now)).toEqual({});
});

test('counts days from midnight, today among them', () => {
  expect(rangeOf('day', none, now)).toEqual({ from: at(2026, 3, 10) });
  expect(rangeOf('week', none, now)).toEqual({ from: at(2026, 3, 4) });
});

test('goes to the end of the last day', () => {
  expect(rangeOf('custom', { from: '2026-02-27', to: '2026-02-28' }, now)).toEqual({
    from: at(2026, 2, 27),
    to: at(2026, 3, 1),
  });
});

test('may be open at either end', () => {
  expect(rangeOf('custom', { from: null, to: '2026-03-01' }, now)).toEqual({ to: at(2026, 3, 2) });
  expect(rangeOf('custom', none, now)).toEqual({});
});
