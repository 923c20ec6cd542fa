import type { AppRouter } from '@allforone/bff/router';
import { createTRPCClient, httpLink, retryLink, splitLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { idempotencyLink } from './calls/idempotency.ts';
import { queryClient } from './calls/query-client.ts';
import { batchPerService } from './calls/service-batches.ts';
import { isUnanswered } from './errors.ts';

const url = '/trpc';
const sameOrigin = { 'x-allforone': '1' };

/** For what happens outside of React; components use `trpc` below. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (op) => op.type === 'mutation',
      true: [
        idempotencyLink,
        retryLink({
          retry: ({ error, attempts }) => attempts < 3 && navigator.onLine && isUnanswered(error),
          retryDelayMs: (attempt) => 400 * 2 ** attempt,
        }),
        httpLink({
          url,
          headers: ({ op }) => ({ ...sameOrigin, 'idempotency-key': String(op.context.idempotencyKey) }),
        }),
      ],
      false: batchPerService({ url, maxItems: 10, maxURLLength: 10_000, headers: sameOrigin }),
    }),
  ],
});

/** `useSuspenseQuery(trpc.chat.conversations.queryOptions({ organizationId }))` */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
