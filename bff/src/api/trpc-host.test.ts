import { Id } from '@allforone/contracts/common';
import { command, contract, query } from '@allforone/contracts/contract';
import { Answer } from '@allforone/runtime/bus/packets';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Context, read, router, write } from '../forward.ts';
import { maxBatchSize } from './asked.ts';
import { trpcHost } from './trpc-host.ts';

const notes = contract('notes', {
  read: query({
    allow: 'anyone',
    input: z.object({ id: z.string() }),
    output: z.object({ text: z.string() }),
  }),
  mine: query({
    allow: 'anyone',
    input: z.object({ limit: z.int().optional() }),
    output: z.array(z.string()),
  }),
  write: command({ allow: 'anyone', input: z.object({ text: z.string() }), output: z.object({ id: Id }) }),
  clear: command({ allow: 'anyone', input: z.object({}), output: z.object({ cleared: z.int() }) }),
});
const notesRouter = router({
  notes: router({
    read: read(notes.read),
    mine: read(notes.mine),
    write: write(notes.write),
    clear: write(notes.clear),
  }),
});

const id = '018f4a3e-0000-7000-8000-000000000000';
const answers: Record<string, (input: never) => unknown> = {
  read: ({ id }: { id: string }) => {
    if (id === 'gone') throw notFound('note');
    if (id === 'broken') throw new Error('secret password 1234');
    return { text: `note ${id} — été` };
  },
  mine: ({ limit }: { limit?: number }) => Array(limit ?? 2).fill('a note'),
  write: ({ text }: { text: string }) => {
    if (text === '') throw refuse('invalid_input', { fields: [{ path: 'text', problem: 'too_small' }] });
    return { id };
  },
  clear: () => ({ cleared: 3 }),
};
const call: Context['call'] = async (action, input) => answers[action.name]?.(input as never) as never;
/** Some answer from this process, some from another. */
const context: Context = {
  call,
  pass: async (action, input) => {
    const answer = await call(action, input);
    return action.name === 'mine' ? answer : new Answer(JSON.stringify(answer));
  },
  session: { begin: () => undefined, end: () => undefined },
};

const ours = fastify();
const theirs = fastify({ routerOptions: { maxParamLength: 5000 } });
let base: { ours: string; theirs: string };

beforeAll(async () => {
  const host = trpcHost({
    router: notesRouter,
    contextFor: async () => context,
    onError: () => undefined,
  });
  await ours.register(host, { prefix: '/trpc' });
  await theirs.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: { router: notesRouter, createContext: () => context, maxBatchSize },
  });
  base = { ours: await ours.listen({ port: 0 }), theirs: await theirs.listen({ port: 0 }) };
});
afterAll(() => Promise.all([ours.close(), theirs.close()]));

test('the official client reads, writes and is refused through it, alone and in batches', async () => {
  for (const link of [httpLink, httpBatchLink]) {
    const web = createTRPCClient<typeof notesRouter>({ links: [link({ url: `${base.ours}/trpc` })] });

    const [one, mine, gone] = await Promise.allSettled([
      web.notes.read.query({ id: 'a' }),
      web.notes.mine.query(),
      web.notes.read.query({ id: 'gone' }),
    ]);
    expect(one).toEqual({ status: 'fulfilled', value: { text: 'note a — été' } });
    expect(mine).toEqual({ status: 'fulfilled', value: ['a note', 'a note'] });
    expect(gone).toMatchObject({ reason: { data: { code: 'not_found', httpStatus: 404 } } });

    expect(await web.notes.write.mutate({ text: 'hello' })).toEqual({ id });
    expect(await web.notes.clear.mutate()).toEqual({ cleared: 3 });
    const refused = await web.notes.write.mutate({ text: '' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TRPCClientError);
    expect(refused).toMatchObject({
      message: 'invalid_input',
      data: { code: 'invalid_input', httpStatus: 400, fields: [{ path: 'text', problem: 'too_small' }] },
    });
  }
});

const encoded = (input: unknown) => encodeURIComponent(JSON.stringify(input));
const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

test.for<[string, string, RequestInit?]>([
  ['a query', `/notes.read?input=${encoded({ id: 'a' })}`],
  ['a query that is refused', `/notes.read?input=${encoded({ id: 'gone' })}`],
  ['a query that breaks', `/notes.read?input=${encoded({ id: 'broken' })}`],
  ['a query without input', '/notes.mine'],
  [
    'a batch of queries',
    `/notes.read,notes.mine?batch=1&input=${encoded({ 0: { id: 'a' }, 1: { limit: 1 } })}`,
  ],
  ['a batch of one', `/notes.read?batch=1&input=${encoded({ 0: { id: 'a' } })}`],
  ['a batch with a missing input', `/notes.mine,notes.mine?batch=1&input=${encoded({ 1: { limit: 1 } })}`],
  [
    'a batch of good and bad',
    `/notes.read,notes.read?batch=1&input=${encoded({ 0: { id: 'a' }, 1: { id: 'gone' } })}`,
  ],
  [
    'a batch where all is bad',
    `/notes.read,notes.read?batch=1&input=${encoded({ 0: { id: 'gone' }, 1: { id: 'gone' } })}`,
  ],
  ['a mutation', '/notes.write', post({ text: 'hello' })],
  ['a mutation that is refused', '/notes.write', post({ text: '' })],
  ['a batch of mutations', '/notes.write,notes.clear?batch=1', post({ 0: { text: 'hello' }, 1: {} })],
  ['an unknown procedure', '/notes.nothing'],
  ['a name every object has', '/constructor'],
  ['a name no object should have', '/__proto__'],
  ['an input of the wrong form', `/notes.read?input=${encoded([1])}`],
])('answers %s exactly as the official adapter does', async ([, path, request]) => {
  const [mine, official] = await Promise.all(
    [base.ours, base.theirs].map(async (address) => {
      const answer = await fetch(`${address}/trpc${path}`, request);
      return { status: answer.status, body: await answer.text() };
    }),
  );

  expect(mine).toEqual(official);
  expect(mine?.body).not.toContain('secret');
  expect(mine?.body).not.toContain('stack');
});
