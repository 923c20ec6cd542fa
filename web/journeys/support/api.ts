import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@allforone/bff/router';
import type { APIRequestContext } from '@playwright/test';
import { createTRPCClient, httpLink } from '@trpc/client';

export type Api = ReturnType<typeof apiOf>;

/** Asks as the browser would that these cookies are from: for what a journey needs but is not about. */
export const apiOf = (request: APIRequestContext) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: '/trpc',
        headers: () => ({ 'x-allforone': '1', 'idempotency-key': randomUUID() }),
        fetch: async (url, { method, headers, body } = {}) => {
          const answer = await request.fetch(String(url), {
            method,
            headers: headers as Record<string, string>,
            data: body,
          });

          return new Response(await answer.text(), { status: answer.status() });
        },
      }),
    ],
  });
