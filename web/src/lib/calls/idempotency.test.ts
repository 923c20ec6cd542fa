import type { AppRouter } from '@allforone/bff/router';
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { expect, test } from 'vitest';
import { idempotencyLink } from './idempotency.ts';

const organization = { template: 'family', name: 'Nous', language: 'fr' } as const;

test('keeps the key of an intention that got no answer, so that pressing again acts once', async () => {
  const { create, keys } = clientAnswering('nothing', 'done');

  await expect(create()).rejects.toThrow();
  await create();

  expect(keys[1]).toBe(keys[0]);
});

test('takes a new key for each intention that was answered', async () => {
  const { create, keys } = clientAnswering('done', 'done');

  await create();
  await create();

  expect(keys[1]).not.toBe(keys[0]);
});

test('takes a new key after a refusal', async () => {
  const { create, keys } = clientAnswering('refusal', 'done');

  await expect(create()).rejects.toThrow();
  await create();

  expect(keys[1]).not.toBe(keys[0]);
});

function clientAnswering(...answers: ('done' | 'nothing' | 'refusal')[]) {
  const keys: unknown[] = [];
  const server: TRPCLink<AppRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        keys.push(op.context.idempotencyKey);
        const answer = answers.shift();

        if (answer === 'nothing') observer.error(new TRPCClientError('Failed to fetch'));
        if (answer === 'refusal') {
          const error = { code: -32600, message: 'forbidden', data: { code: 'forbidden', httpStatus: 403 } };
          observer.error(TRPCClientError.from({ error } as never));
        }
        if (answer === 'done') {
          observer.next({ result: { type: 'data', data: null } });
          observer.complete();
        }
      });
  const client = createTRPCClient<AppRouter>({ links: [idempotencyLink, server] });

  return { create: () => client.organizations.create.mutate(organization), keys };
}
