import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf, isSignedOut } from '../errors.ts';
import { leaveSession } from '../session/state.ts';
import { toastError } from '../toasts.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The form shows the error itself. */
      quiet?: boolean;
    };
    queryMeta: {
      /** True for what asks by itself for what it missed, see `lib/catch-up.ts`. */
      catchesUp?: boolean;
      /** False for what must not stay on the device. */
      persist?: boolean;
    };
  }
}

const day = 24 * 60 * 60 * 1000;

/**
 * Requests are tried even when the browser believes to be offline: it is often wrong, and a failure can be shown
 * while a request that waits in silence cannot.
 */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) leaveSession();
    },
  }),
  mutationCache: new MutationCache({
    onError: (error, _input, _context, mutation) => {
      if (isSignedOut(error)) leaveSession();
      else if (!mutation.meta?.quiet) toastError(error);
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      gcTime: day,
      retry: (count, error) => count < 2 && ['offline', 'unavailable'].includes(codeOf(error)),
      refetchOnReconnect: true,
      // Nobody has to watch for a service that is away.
      refetchInterval: ({ state }) => state.error !== null && codeOf(state.error) === 'unavailable' && 15_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
