import { useAddress } from '../../../lib/address.ts';
import { periods, rangeOf } from './period.ts';

/** What is looked for, as the address says it: a search of the log can be shared and reloaded. */
export function useAuditFilter() {
  const address = useAddress();
  const period = periods.find((one) => one === address.get('period')) ?? 'all';
  const [from, to] = [address.get('from'), address.get('to')];

  return {
    actorId: address.get('person'),
    action: address.get('action'),
    period,
    from,
    to,
    range: rangeOf(period, { from, to }),
    isEmpty: !['person', 'action', 'period'].some((name) => address.has(name)),
    set: address.set,
    reset: () => address.set({ person: null, action: null, period: null, from: null, to: null }),
  };
}
