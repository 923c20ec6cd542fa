/** What people choose; everything else that RFC 5545 can say is `custom`, and stays as it is. */
export type Frequency = 'never' | 'daily' | 'weekly' | 'monthly' | 'yearly' | 'custom';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export interface Recurrence {
  frequency: Frequency;
  /** Of `weekly`, in the order of the week; none: the day of the deadline. */
  days: Weekday[];
}

const known = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=1)?(?:;BYDAY=([A-Z,]+))?$/;

export function recurrenceOf(rule: string | null): Recurrence {
  if (rule === null) return { frequency: 'never', days: [] };
  const [, frequency, list] = known.exec(rule.replace(/^RRULE:/, '')) ?? [];
  const named = list?.split(',') ?? [];
  const days = weekdays.filter((day) => named.includes(day));
  const isPlain = frequency !== undefined && days.length === named.length;

  // "The second Tuesday" and the like are more than these choices can say.
  return isPlain && (named.length === 0 || frequency === 'WEEKLY')
    ? { frequency: frequency.toLowerCase() as Frequency, days }
    : { frequency: 'custom', days: [] };
}

export function ruleOf(
  frequency: Exclude<Frequency, 'custom'>,
  days: readonly Weekday[] = [],
): string | null {
  if (frequency === 'never') return null;
  const ordered = weekdays.filter((day) => days.includes(day));
  const chosen = frequency === 'weekly' && ordered.length > 0 ? `;BYDAY=${ordered.join()}` : '';

  return `FREQ=${frequency.toUpperCase()}${chosen}`;
}

/** The day of the week on which an instant falls, where the reader is. */
export const weekdayOf = (instant: string): Weekday => weekdays[(new Date(instant).getDay() + 6) % 7] ?? 'MO';
