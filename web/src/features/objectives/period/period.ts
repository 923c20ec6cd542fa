import { today } from '../../../lib/projects/deadlines.ts';

export const periods = ['quarter', 'next', 'year', 'custom'] as const;
export type Period = (typeof periods)[number];

export interface Days {
  from: string;
  to: string;
}

/** First and last day, as the calendar has them. */
export function daysOf(period: Exclude<Period, 'custom'>, now = today()): Days {
  const year = Number(now.slice(0, 4));
  const quarter = Math.floor((Number(now.slice(5, 7)) - 1) / 3);

  if (period === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };

  const first = 3 * (period === 'next' ? quarter + 1 : quarter);

  return { from: dayAt(year, first, 1), to: dayAt(year, first + 3, 0) };
}

/** Months past December are those of the next year; day 0 is the last one of the month before. */
const dayAt = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
