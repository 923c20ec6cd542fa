/** Where those who work here are: days begin and end there. */
export const usualZone = 'Europe/Paris';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: usualZone });

/** The day it is there, as ISO 8601. */
export const dayOf = (instant: Date): string => calendar.format(instant);

export function daysAfter(day: string, count: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);

  return moved.toISOString().slice(0, 10);
}
