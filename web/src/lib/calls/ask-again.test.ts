import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from './ask-again.ts';

test('asks again for what was on its way', async () => {
  const client = new QueryClient();
  const answer = Promise.withResolvers<number>();
  const asked = client.fetchQuery({ queryKey: ['list', 'coming'], queryFn: () => answer.promise });

  askAgain(client, { queryKey: ['list'] });
  answer.resolve(2);
  await asked;
  await Promise.resolve();

  expect(client.getQueryState(['list', 'coming'])?.isInvalidated).toBe(true);
});

test('asks again for what nobody looks at yet, and leaves alone what is on the screen', () => {
  const client = new QueryClient();
  client.setQueryData(['list', 'waiting'], 1);
  client.setQueryData(['list', 'shown'], 1);
  const leave = new QueryObserver(client, { queryKey: ['list', 'shown'], staleTime: 60_000 }).subscribe(
    () => undefined,
  );

  askAgain(client, { queryKey: ['list'] });
  leave();

  expect(client.getQueryState(['list', 'waiting'])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['list', 'shown'])?.isInvalidated).toBe(false);
});
