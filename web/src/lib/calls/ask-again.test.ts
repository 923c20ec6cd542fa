import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from './ask-again.ts';

test('asks again for what was on its way, and leaves alone what was there', async () => {
  const client = new QueryClient();
  client.setQueryData(['list', 'there'], 1);
  const answer = Promise.withResolvers<number>();
  const asked = client.fetchQuery({ queryKey: ['list', 'coming'], queryFn: () => answer.promise });

  askAgain(client, { queryKey: ['list'] });
  answer.resolve(2);
  await asked;
  await Promise.resolve();

  expect(client.getQueryState(['list', 'coming'])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['list', 'there'])?.isInvalidated).toBe(false);
});
