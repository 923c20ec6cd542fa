import dayjs, { type Dayjs } from 'dayjs';

/** Every day of the weeks that a month touches; 0 is Sunday. */
export function daysAround(month: Dayjs, firstDayOfWeek: 0 | 1): Dayjs[] {
  const first = startOfWeek(month.startOf('month'), firstDayOfWeek);
  const last = startOfWeek(month.endOf('month'), firstDayOfWeek).add(6, 'day');

  return Array.from({ length: last.diff(first, 'day') + 1 }, (_, index) => first.add(index, 'day'));
}

export const startOfWeek = (day: Dayjs, firstDayOfWeek: 0 | 1): Dayjs =>
  day.startOf('day').subtract((day.day() - firstDayOfWeek + 7) % 7, 'day');

/** As the calendar of the reader has it: "2026-11-25". */
export const keyOf = (moment: string | Dayjs): string => dayjs(moment).format('YYYY-MM-DD');

/** The same hour on another day. */
export function onDay(instant: string, day: string): string {
  const hour = dayjs(instant);

  return dayjs(day).hour(hour.hour()).minute(hour.minute()).second(hour.second()).toISOString();
}
