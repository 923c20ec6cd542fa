import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodeCursor, pageFrom } from './cursor.ts';

const shape = z.tuple([z.string(), z.int()]);
const rows = ['a', 'b', 'c'].map((name, at) => ({ name, at }));
const page = (limit: number) =>
  pageFrom(
    rows,
    limit,
    ({ name, at }) => [name, at],
    ({ name }) => name,
  );

test('a page ends where the next one begins', () => {
  const { items, nextCursor } = page(2);

  expect(items).toEqual(['a', 'b']);
  expect(decodeCursor(nextCursor ?? '', shape)).toEqual(['b', 1]);
});

test('the last page has no cursor', () => {
  expect(page(3)).toEqual({ items: ['a', 'b', 'c'], nextCursor: null });
});

test.for([
  '',
  'nonsense',
  Buffer.from('{"a":1}').toString('base64url'),
  Buffer.from('["b"]').toString('base64url'),
])('refuses "%s", which no list ever gave', (cursor) => {
  expect(() => decodeCursor(cursor, shape)).toThrow('invalid_input');
});
