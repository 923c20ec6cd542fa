import type { SearchHit } from '@allforone/contracts/objects';
import { Refusal } from '@allforone/runtime/refusal';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import type { Owner } from './owners.ts';
import { atTheStart, decodePlaces, encodePlaces, type Place, type Places } from './place.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const hit = (number: number, score: number): SearchHit => ({
  ...{ kind: 'file', id: idOf(number), organizationId: idOf(0), title: `${number}`, state: null },
  ...{
    personId: null,
    at: new Date(number * 1000).toISOString(),
    path: '/',
    canEdit: false,
    excerpt: '',
    score,
  },
});

/** Owners that answer by page, as services do: their cursor is where the next page begins. */
const pageOf = (hits: SearchHit[], { cursor }: NonNullable<Place>, size: number) => {
  const start = Number(cursor ?? 0);
  const isMore = hits.length > start + size;
  return { items: hits.slice(start, start + size), nextCursor: isMore ? String(start + size) : null };
};

function searchOf(held: Partial<Record<Owner, SearchHit[]>>, limit: number, size = limit) {
  let places: Places = Object.fromEntries(Object.keys(held).map((owner) => [owner, atTheStart]));
  const pages: SearchHit[][] = [];
  do {
    const answers = Object.entries(held).flatMap(([owner, hits]) => {
      const place = places[owner as Owner];
      return place ? [{ owner: owner as Owner, place, page: pageOf(hits, place, size) }] : [];
    });
    const merged = merge(answers, limit);
    pages.push(merged.items);
    places = decodePlaces(encodePlaces(merged.places));
  } while (Object.values(places).some((place) => place !== null));

  return pages;
}

test('the best of all come first, then the newest', () => {
  const held = { chat: [hit(1, 0.9), hit(2, 0.2)], files: [hit(4, 0.5), hit(3, 0.5)], tasks: [hit(5, 0.5)] };

  expect(searchOf(held, 10)[0]?.map(({ title }) => title)).toEqual(['1', '5', '4', '3', '2']);
});

test('over all pages nothing is lost and nothing comes twice, however they are cut', () => {
  const held = {
    chat: Array.from({ length: 23 }, (_, n) => hit(n, 1 - n / 30)),
    files: Array.from({ length: 9 }, (_, n) => hit(100 + n, 0.5)).reverse(),
    projects: [],
    tasks: Array.from({ length: 14 }, (_, n) => hit(200 + n, 0.4 - n / 100)),
  };
  const all = Object.values(held)
    .flat()
    .map(({ id }) => id);

  for (const [limit, size] of [
    [1, 1],
    [3, 3],
    [7, 7],
    [50, 50],
    [7, 3],
  ]) {
    const ids = searchOf(held, limit ?? 0, size)
      .flat()
      .map(({ id }) => id);
    expect(ids, `${limit} of ${size}`).toHaveLength(all.length);
    expect(new Set(ids), `${limit} of ${size}`).toEqual(new Set(all));
  }
});

test('what is found meanwhile does not bring back what was shown', () => {
  const first = merge(
    [{ owner: 'chat', place: { taken: 0 }, page: pageOf([hit(1, 0.5), hit(2, 0.4)], { taken: 0 }, 9) }],
    1,
  );
  const place = first.places.chat as NonNullable<Place>;
  const grown = [hit(9, 0.8), hit(1, 0.5), hit(2, 0.4)];
  const second = merge([{ owner: 'chat', place, page: pageOf(grown, place, 9) }], 1);

  expect(second.items.map(({ title }) => title)).toEqual(['2']);
});

test('who did not answer is asked again from the same place', () => {
  const place = { cursor: 'on', taken: 2, lastId: idOf(2) };
  const { items, places } = merge([{ owner: 'files', place, page: null }], 5);

  expect(items).toEqual([]);
  expect(places).toEqual({ files: place });
});

test.each([
  'abc',
  '',
  encodePlaces({ nobody: { taken: 0 } } as never),
  encodePlaces({ chat: { taken: -1 } }),
])('refuses a cursor that it never gave: %s', (cursor) => {
  expect(() => decodePlaces(cursor)).toThrow(Refusal);
});
