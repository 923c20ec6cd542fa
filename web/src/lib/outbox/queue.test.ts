import { expect, test } from 'vitest';
import { drain, type Entry, type Outcome, type Storage } from './queue.ts';

test('sends in order, one at a time, and forgets what was delivered', async () => {
  const { storage, kept } = memoryWith(entry('b', 2), entry('a', 1), entry('c', 3));
  const sent: string[] = [];

  const result = await drain(
    'me',
    wiring(storage, (one) => delivered(sent, one)),
  );

  expect(result).toBe('empty');
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(kept()).toEqual([]);
});

test('stops at the first that gets no answer and keeps it and all after it', async () => {
  const { storage, kept } = memoryWith(entry('a', 1), entry('b', 2), entry('c', 3));
  const sent: string[] = [];

  const result = await drain(
    'me',
    wiring(storage, (one) => (one.id === 'b' ? { kind: 'later' } : delivered(sent, one))),
  );

  expect(result).toBe('later');
  expect(sent).toEqual(['a']);
  expect(kept()).toEqual(['b waiting', 'c waiting']);
});

test('sets a refused one aside with its reason and goes on', async () => {
  const { storage, kept } = memoryWith(entry('a', 1), entry('b', 2));
  const sent: string[] = [];

  await drain(
    'me',
    wiring(storage, (one) =>
      one.id === 'a' ? { kind: 'refused', code: 'forbidden' } : delivered(sent, one),
    ),
  );

  expect(sent).toEqual(['b']);
  expect(kept()).toEqual(['a failed forbidden']);
});

test('sends what was added while it was sending', async () => {
  const { storage } = memoryWith(entry('a', 1));
  const sent: string[] = [];

  await drain(
    'me',
    wiring(storage, async (one) => {
      if (one.id === 'a') await storage.put(entry('b', 2));

      return delivered(sent, one);
    }),
  );

  expect(sent).toEqual(['a', 'b']);
});

test('leaves what another account wrote on this device', async () => {
  const { storage, kept } = memoryWith({ ...entry('a', 1), accountId: 'someone else' });

  await drain(
    'me',
    wiring(storage, () => {
      throw new Error('must not be sent');
    }),
  );

  expect(kept()).toEqual(['a waiting']);
});

function entry(id: string, order: number): Entry {
  return { id, order, accountId: 'me', path: 'chat.send', input: {}, scope: 'talk', state: 'waiting' };
}

function memoryWith(...entries: Entry[]) {
  const memory = new Map(entries.map((one) => [one.id, one]));
  const storage: Storage = {
    all: async () => [...memory.values()],
    put: async (one) => void memory.set(one.id, one),
    remove: async (id) => void memory.delete(id),
  };
  const kept = () =>
    [...memory.values()].map(({ id, state, code }) => [id, state, code].filter(Boolean).join(' '));

  return { storage, kept };
}

function wiring(storage: Storage, send: (one: Entry) => Outcome | Promise<Outcome>) {
  return {
    storage,
    send: async (one: Entry) => send(one),
    changed: () => undefined,
    delivered: () => undefined,
  };
}

function delivered(sent: string[], one: Entry): Outcome {
  sent.push(one.id);

  return { kind: 'delivered', output: null };
}
