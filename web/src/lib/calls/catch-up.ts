import type { QueryClient, QueryFilters } from '@tanstack/react-query';
import { onLiveConnected } from '../live.ts';
import { askAgain } from './ask-again.ts';

const missed: QueryFilters = { predicate: ({ meta }) => !meta?.catchesUp };

/**
 * What was told while there was no line was missed, also before the first one: what is on the screen is asked again at
 * once, all else when it is looked at.
 */
export function catchUp(queryClient: QueryClient): void {
  onLiveConnected(() => {
    askAgain(queryClient, missed);
    void queryClient.invalidateQueries(missed);
  });
}
