import { useAddress } from '../../../lib/address.ts';
import { type Days, daysOf, type Period, periods } from './period.ts';

/** The period that the address asks for. */
export function usePeriod() {
  const address = useAddress();
  const period = periods.find((one) => one === address.get('period')) ?? 'quarter';
  const [from, to] = [address.get('from'), address.get('to')];

  return {
    period,
    from,
    to,
    /** Null while own dates are not yet both chosen, or the wrong way round. */
    days: period === 'custom' ? bothOf(from, to) : daysOf(period),
    /** What another page of objectives takes along. */
    search: `?${new URLSearchParams({ period, ...(from && { from }), ...(to && { to }) })}`,
    choose: (next: Period) => {
      const before = period === 'custom' ? null : daysOf(period);
      address.set({ period: next, from: null, to: null, ...(next === 'custom' && before) });
    },
    set: (end: keyof Days, day: string | null) => address.set({ [end]: day }),
  };
}

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

function bothOf(from: string | null, to: string | null): Days | null {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}
