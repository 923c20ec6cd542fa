import type { QueryClient, QueryFilters } from '@tanstack/react-query';
import { onLiveConnected } from '../live.ts';
import { askAgain } from './ask-again.ts';

/**
 * What was told while there was no line was missed: at each return all is asked again, and at the first line what is on
 * the screen, for its answers are older than the line.
 */
export function catchUp(queryClient: QueryClient): void {
  let wasConnected = false;

  onLiveConnected(() => {
    const missed: QueryFilters = {
      type: wasConnected ? 'all' : 'active',
      predicate: ({ meta }) => !meta?.catchesUp,
    };
    wasConnected = true;
    askAgain(queryClient, missed);
    void queryClient.invalidateQueries(missed);
  });
}
