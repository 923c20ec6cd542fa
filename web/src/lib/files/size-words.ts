import { currentLocale } from '../i18n.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "1,5 Mo" */
export function sizeOf(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** step;

  return new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  }).format(value);
}

/** "45 %" */
export const shareOf = (part: number, whole: number): string =>
  new Intl.NumberFormat(currentLocale(), { style: 'percent' }).format(whole > 0 ? part / whole : 1);
