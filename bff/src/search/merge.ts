import type { Page } from '@allforone/contracts/common';
import type { SearchHit } from '@allforone/contracts/objects';
import type { Owner } from './owners.ts';
import type { Place, Places } from './place.ts';

/** What one owner answered from its place on; null where it did not answer. */
export interface Answered {
  owner: Owner;
  place: NonNullable<Place>;
  page: Page<SearchHit> | null;
}

interface Merged {
  items: SearchHit[];
  /** Where each goes on. */
  places: Places;
}

/** The best of all, then the newest; each owner's own order is kept, and what is not shown now comes next time. */
export function merge(answers: readonly Answered[], limit: number): Merged {
  const waiting = answers.map(({ owner, place, page }) => ({ owner, hits: page ? left(page, place) : [] }));
  const items: SearchHit[] = [];
  const taken = new Map<Owner, SearchHit[]>();
  while (items.length < limit) {
    const best = waiting.filter(({ hits }) => hits.length > 0).toSorted(byBest)[0];
    const hit = best?.hits.shift();
    if (!best || !hit) break;
    items.push(hit);
    taken.set(best.owner, [...(taken.get(best.owner) ?? []), hit]);
  }
  const places = answers.map(
    (answer) => [answer.owner, next(answer, taken.get(answer.owner) ?? [])] as const,
  );

  return { items, places: Object.fromEntries(places) };
}

/** Behind the last one shown, wherever it stands by now; where it is gone, behind as many as were shown. */
function left({ items }: Page<SearchHit>, { taken, lastId }: NonNullable<Place>): SearchHit[] {
  const last = items.findIndex(({ id }) => id === lastId);

  return items.slice(last >= 0 ? last + 1 : taken);
}

type Waiting = { hits: SearchHit[] };

function byBest({ hits: [one] }: Waiting, { hits: [other] }: Waiting): number {
  if (!one || !other) return 0;

  return other.score - one.score || other.at.localeCompare(one.at) || other.id.localeCompare(one.id);
}

function next({ place, page }: Answered, taken: readonly SearchHit[]): Place {
  if (!page) return place;
  const isRest = left(page, place).length > taken.length;
  if (!isRest) return page.nextCursor ? { cursor: page.nextCursor, taken: 0 } : null;
  const last = taken.at(-1);

  return last ? { ...place, taken: page.items.indexOf(last) + 1, lastId: last.id } : place;
}
