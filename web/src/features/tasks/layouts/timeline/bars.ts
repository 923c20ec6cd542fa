import type { PlacedTask } from '@allforone/contracts/tasks';
import dayjs, { type Dayjs } from 'dayjs';

export const weekCount = 8;
const dayCount = weekCount * 7;

type Dated = Pick<PlacedTask, 'startsAt' | 'dueAt'>;

/** Tasks of which some day is among the weeks shown. */
export const overlapping = <Task extends Dated>(tasks: readonly Task[], from: Dayjs): Task[] =>
  tasks.filter(({ startsAt, dueAt }) => {
    const begins = dayjs(startsAt ?? dueAt);

    return dueAt !== null && !dayjs(dueAt).isBefore(from) && begins.isBefore(from.add(dayCount, 'day'));
  });

/** Whole days, as shares of the width; a task without a start is one day long. */
export function barOf({ startsAt, dueAt }: Dated, from: Dayjs): { left: string; width: string } {
  const first = Math.max(
    0,
    dayjs(startsAt ?? dueAt)
      .startOf('day')
      .diff(from, 'day'),
  );
  const last = Math.min(dayCount - 1, dayjs(dueAt).startOf('day').diff(from, 'day'));

  return { left: shareOf(first), width: shareOf(Math.max(1, last - first + 1)) };
}

export function todayOf(from: Dayjs, now = dayjs()): string | null {
  const day = now.startOf('day').diff(from, 'day');

  return day >= 0 && day < dayCount ? shareOf(day + 0.5) : null;
}

const shareOf = (days: number): string => `${((100 * days) / dayCount).toFixed(3)}%`;
