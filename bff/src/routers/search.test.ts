import type { Action } from '@allforone/contracts/contract';
import type { SearchHit } from '@allforone/contracts/objects';
import { Refusal, refuse } from '@allforone/runtime/refusal';
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../forward.ts';
import { searchRouter } from './search.ts';

const organizationId = '00000000-0000-4000-8000-000000000001';
const sought = { organizationId, words: 'budget' };
const hit = (title: string, score: number): SearchHit => ({
  ...{ kind: 'file', id: crypto.randomUUID(), organizationId, title, state: null, personId: null },
  ...{ at: '2026-11-26T00:00:00.000Z', path: '/', canEdit: false, excerpt: '', score },
});

const held: Record<string, SearchHit[] | Refusal | Promise<never>> = {};
const asked: Record<string, unknown> = {};
beforeEach(() => {
  for (const owner of ['chat', 'files', 'projects', 'tasks', 'objectives']) held[owner] = [];
  for (const owner of Object.keys(asked)) delete asked[owner];
});
const call = async ({ service }: Action, input: unknown) => {
  asked[service] = input;
  const found = held[service] ?? [];
  if (found instanceof Refusal) throw found;

  return { items: await found, nextCursor: null };
};
const search = (input: object) =>
  searchRouter
    .createCaller({ call, session: {} } as unknown as Context)
    .everything({ ...sought, ...input })
    .catch((error) => Promise.reject(error.cause ?? error));

test('all owners are asked at once, or those of the kinds that are wanted', async () => {
  Object.assign(held, {
    chat: [hit('said', 0.4)],
    files: [hit('kept', 0.6)],
    objectives: [hit('meant', 0.5)],
  });
  const { items, missing, nextCursor } = await search({});

  expect(items.map(({ title }) => title)).toEqual(['kept', 'meant', 'said']);
  expect([missing, nextCursor]).toEqual([[], null]);
  expect(Object.keys(asked)).toHaveLength(5);
  await search({ kinds: ['comment'], limit: 7 });
  expect(asked.tasks).toMatchObject({ ...sought, kinds: ['comment'], limit: 7 });
});

test('who does not answer is named, and what is not open to the reader is not', async () => {
  Object.assign(held, {
    chat: refuse('unavailable', { service: 'chat' }),
    files: [hit('kept', 0.6)],
    projects: refuse('forbidden'),
  });
  const { items, missing } = await search({});

  expect(items.map(({ title }) => title)).toEqual(['kept']);
  expect(missing).toEqual(['chat']);
});

test('who takes too long is named too, and holds up nobody', async () => {
  Object.assign(held, { tasks: new Promise<never>(() => {}), files: [hit('kept', 0.6)] });
  const { items, missing } = await search({});

  expect(items.map(({ title }) => title)).toEqual(['kept']);
  expect(missing).toEqual(['tasks']);
});

test('goes on where it was, and refuses to go on from anywhere else', async () => {
  Object.assign(held, { chat: [hit('a', 0.4), hit('c', 0.2)], files: [hit('b', 0.3)] });
  const first = await search({ limit: 2 });
  const second = await search({ limit: 2, cursor: first.nextCursor ?? '' });

  expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  expect(second.nextCursor).toBe(null);
  for (const wrong of [{ cursor: 'abc' }, { limit: 51 }, { kinds: ['secret'] }, { words: '' }]) {
    await expect(search(wrong)).rejects.toMatchObject({ code: 'invalid_input' });
  }
});

test('is refused where every owner refuses, as to a stranger', async () => {
  for (const owner of Object.keys(held)) held[owner] = refuse('not_found');

  await expect(search({})).rejects.toMatchObject({ code: 'not_found' });
});
