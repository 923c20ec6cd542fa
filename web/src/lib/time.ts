import i18next from 'i18next';
import { currentLocale } from './i18n.ts';

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/** "14:05" */
export const timeOf = (instant: string): string => formatted(instant, { hour: '2-digit', minute: '2-digit' });

/** "lundi 3 mars", with the year when it is not this one. */
export const dayOf = (instant: string): string =>
  formatted(instant, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(instant) });

/** "21 nov. 2026" */
export const dateOf = (instant: string): string =>
  formatted(instant, { day: 'numeric', month: 'short', year: 'numeric' });

/** "3 mars 2026 à 14:05" */
export const momentOf = (instant: string): string =>
  formatted(instant, { dateStyle: 'long', timeStyle: 'short' });

/** Short, for lists: the time today, the weekday this week, then the date. */
export function briefOf(instant: string, now = new Date()): string {
  const then = new Date(instant);

  if (then.toDateString() === now.toDateString()) return timeOf(instant);
  if (now.getTime() - then.getTime() < 6 * 24 * 60 * 60 * 1000)
    return formatted(instant, { weekday: 'short' });

  return formatted(instant, { day: 'numeric', month: 'short', ...yearOf(instant, now) });
}

/** "il y a 5 minutes" */
export function agoOf(instant: string, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const relative = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });

  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }

  return i18next.t('just_now');
}

function yearOf(instant: string, now = new Date()): Options {
  return new Date(instant).getFullYear() === now.getFullYear() ? {} : { year: 'numeric' };
}

function formatted(instant: string, options: Options): string {
  const key = `${currentLocale()} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(currentLocale(), options);
  formats.set(key, format);

  return format.format(new Date(instant));
}
