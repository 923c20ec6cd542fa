import i18next from 'i18next';
import { currentLocale } from '../i18n.ts';

const day = 24 * 60 * 60 * 1000;

/** Today as the reader's calendar has it. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');

  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Near enough to say how near, or missed already. */
export const isNear = (dueOn: string, now = today()): boolean => daysBetween(now, dueOn) <= 14;

/** "dans 3 jours", "2 jours de retard": how far a deadline is, in words. Far ones are said as a date. */
export function dueWords(dueOn: string, now = today()): string {
  const count = daysBetween(now, dueOn);

  if (count < 0) return i18next.t('due.late', { ns: 'projects', count: -count });
  if (count === 0) return i18next.t('due.today', { ns: 'projects' });
  if (count === 1) return i18next.t('due.tomorrow', { ns: 'projects' });
  if (count <= 14) return i18next.t('due.in', { ns: 'projects', count });

  return i18next.t('due.on', { ns: 'projects', day: calendarDay(dueOn, now) });
}

/** "12 déc.", with the year when it is not this one. A day has no hour: it is the same one everywhere. */
export function calendarDay(date: string, now = today()): string {
  const year = date.slice(0, 4) === now.slice(0, 4) ? undefined : 'numeric';

  return new Intl.DateTimeFormat(currentLocale(), {
    ...{ day: 'numeric', month: 'short', year, timeZone: 'UTC' },
  } as Intl.DateTimeFormatOptions).format(new Date(date));
}

/** "nov. 2026", or the whole word for a sentence. */
export function monthName(month: string, length: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    month: length,
    year: length === 'short' ? '2-digit' : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01`));
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);
