import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Something was told that an answer may lack: one on its way is asked for again once it is there, one that nobody on
 * the screen keeps true (yet, for a page that still waits has no ears) when it is looked at.
 */
export function askAgain(queryClient: QueryClient, filters: QueryFilters): void {
  const onTheirWay = queryClient.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' });

  for (const { promise, queryKey } of onTheirWay) {
    const renew = () => void queryClient.invalidateQueries({ queryKey });
    promise?.then(renew, renew);
  }
  void queryClient.invalidateQueries({ ...filters, type: 'inactive' });
}
