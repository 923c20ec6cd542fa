export const periods = ['all', 'day', 'week', 'month', 'custom'] as const;
export type Period = (typeof periods)[number];

const days = { day: 0, week: 6, month: 29 };

/** Instants of a search, from midnight of the reader's own day; `to` is the day after the last one. */
export function rangeOf(
  period: Period,
  dates: { from: string | null; to: string | null },
  now = new Date(),
): { from?: string; to?: string } {
  if (period === 'all') return {};
  if (period !== 'custom') return { from: midnight(now, -days[period]).toISOString() };

  return {
    ...(dates.from && { from: midnight(dayOf(dates.from)).toISOString() }),
    ...(dates.to && { to: midnight(dayOf(dates.to), 1).toISOString() }),
  };
}

/** "2026-03-01" as the reader's own day, not as UTC's. */
const dayOf = (date: string): Date => new Date(`${date}T12:00:00`);

function midnight(day: Date, later = 0): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later);
}
