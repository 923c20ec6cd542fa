import { objectKinds } from '@allforone/contracts/objects';
import type { SearchFilter } from '../../../components/links/use-everything.ts';
import { useAddress } from '../../../lib/address.ts';

export const periods = { week: 7, month: 31, year: 366 } as const;

const day = 24 * 60 * 60 * 1000;
const parts = ['kind', 'person', 'place', 'since'] as const;

/** What is sought, as the address says it: a search can be shared and reloaded. */
export function useFilter() {
  const address = useAddress();
  const kind = objectKinds.find((one) => one === address.get('kind'));
  const since = (Object.keys(periods) as (keyof typeof periods)[]).find(
    (one) => one === address.get('since'),
  );

  return {
    words: address.get('q')?.trim() ?? '',
    kind,
    personId: address.get('person'),
    placeId: address.get('place'),
    since,
    isEmpty: !parts.some((part) => address.has(part)),
    set: address.set,
    reset: () => address.set(Object.fromEntries(parts.map((part) => [part, null]))),
    /** As the server is asked. */
    asked: {
      kinds: kind && [kind],
      personId: address.get('person') ?? undefined,
      placeId: address.get('place') ?? undefined,
      from: since && daysAgo(periods[since]),
    } satisfies SearchFilter,
  };
}

/** From the beginning of a day, so that the same search is asked once. */
const daysAgo = (days: number): string =>
  new Date(new Date(new Date().toDateString()).getTime() - days * day).toISOString();
