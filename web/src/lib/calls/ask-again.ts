import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/** An answer on its way was given before something was told, so once it is there it is asked for again. */
export function askAgain(queryClient: QueryClient, filters: QueryFilters): void {
  const onTheirWay = queryClient.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' });

  for (const { promise, queryKey } of onTheirWay) {
    const renew = () => void queryClient.invalidateQueries({ queryKey });
    promise?.then(renew, renew);
  }
}
