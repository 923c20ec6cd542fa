import { currentLocale } from '../../../lib/i18n.ts';

const currencies: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** "12 500 €", "-3,5 points": the number and its unit as the reader's language writes them. */
export function amountOf(value: number, unit = ''): string {
  const currency = currencies[unit];

  if (unit === '%') return percentOf(value);
  if (currency)
    return formatted(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
    });

  return unit ? `${formatted(value)}\u00a0${unit}` : formatted(value);
}

/** "45 %" of 45. */
export const percentOf = (value: number): string =>
  formatted(value / 100, { style: 'percent', maximumFractionDigits: 4 });

/** For fields that take a number in the reader's own writing. */
export function marksOfNumbers(): { decimalSeparator: string; thousandSeparator: string } {
  return currentLocale() === 'fr'
    ? { decimalSeparator: ',', thousandSeparator: '\u202f' }
    : { decimalSeparator: '.', thousandSeparator: ',' };
}

const formatted = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: 6, ...options }).format(value);
