import type { AppRouter } from '@allforone/bff/router';
import { createTRPCClient } from '@trpc/client';
import { expect, test, vi } from 'vitest';
import { batchPerService } from './service-batches.ts';

const answer = (data: unknown) => Response.json([{ result: { data } }, { result: { data } }]);

test('a service that does not answer holds up no other, and calls of one service travel together', async () => {
  const fetch = vi.fn(async (url: unknown) =>
    String(url).includes('/chat.') ? new Promise<Response>(() => {}) : answer('there'),
  );
  const client = createTRPCClient<AppRouter>({ links: [batchPerService({ url: '/trpc', fetch })] });
  const slow = client.chat.unread.query().catch(() => undefined);
  const quick = [client.accounts.me.query(), client.accounts.devices.query()];

  expect(await Promise.all(quick)).toEqual(['there', 'there']);
  expect(fetch.mock.calls.map(([url]) => String(url).split('?')[0])).toEqual([
    '/trpc/chat.unread',
    '/trpc/accounts.me,accounts.devices',
  ]);
  void slow;
});
