import type { QueryClient } from '@tanstack/react-query';
import { onLiveConnected } from '../live.ts';

/** What was told while the line was down was missed: after each return, what is on the screen is asked again. */
export function catchUp(queryClient: QueryClient): void {
  let wasConnected = false;

  onLiveConnected(() => {
    if (wasConnected) {
      void queryClient.invalidateQueries({ predicate: (query) => !query.meta?.catchesUp });
    }
    wasConnected = true;
  });
}
