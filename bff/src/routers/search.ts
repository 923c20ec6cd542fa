import { setTimeout } from 'node:timers/promises';
import { ObjectKind, searchFilter } from '@allforone/contracts/objects';
import { isRefusal } from '@allforone/runtime/refusal';
import { z } from 'zod';
import { type Context, composed, router } from '../forward.ts';
import { type Answered, merge } from '../search/merge.ts';
import { finders, type Owner, owners } from '../search/owners.ts';
import { atTheStart, decodePlaces, encodePlaces, longestCursor, type Place } from '../search/place.ts';

/** Milliseconds after which who has not answered is shown as missing, so that one who is slow holds up nobody. */
const patience = 2000;

const Search = z.object({
  ...searchFilter,
  kinds: z.array(ObjectKind).optional(),
  cursor: z.string().max(longestCursor).optional(),
  limit: z.int().min(1).max(50).default(20),
});
type Search = z.output<typeof Search>;

export const searchRouter = router({
  /** Each owner finds what the reader may see now, by its own door; `missing`: who does not answer. */
  everything: composed(Search).query(async ({ ctx, input }) => {
    const places = input.cursor ? decodePlaces(input.cursor) : null;
    const asked = owners.flatMap((owner) => {
      const place = places ? (places[owner] ?? null) : atTheStart;
      return place && kindsFor(owner, input).length > 0 ? [{ owner, place }] : [];
    });
    const outcomes = await Promise.all(asked.map(({ owner, place }) => ask(ctx, owner, place, input)));
    const refused = outcomes.filter((outcome) => 'refusal' in outcome);
    if (refused[0] && refused.length === outcomes.length) throw refused[0].refusal;
    const answers = outcomes.filter((outcome): outcome is Answered => !('refusal' in outcome));
    const { items, places: next } = merge(answers, input.limit);
    const missing = answers.filter(({ page }) => page === null).map(({ owner }) => owner);
    const isMore = answers.some(({ owner, page }) => page !== null && next[owner] !== null);

    return { items, missing, nextCursor: isMore ? encodePlaces(next) : null };
  }),
});

/** Who may not read there has nothing to find; only where that is so of all is it said. */
async function ask(
  ctx: Context,
  owner: Owner,
  place: NonNullable<Place>,
  input: Search,
): Promise<Answered | { refusal: unknown }> {
  const { organizationId, words, personId, placeId, from, before, limit } = input;
  const filter = { organizationId, words, personId, placeId, from, before, limit, cursor: place.cursor };
  const kinds = kindsFor(owner, input);
  const waiting = new AbortController();
  try {
    const found = ctx.call(finders[owner].find as (typeof finders)['chat']['find'], {
      ...filter,
      kinds: kinds as never,
    });
    const tooLate = setTimeout(patience, null, { signal: waiting.signal });
    return { owner, place, page: await Promise.race([found, tooLate]) };
  } catch (error) {
    if (isRefusal(error, 'unavailable')) return { owner, place, page: null };
    if (isRefusal(error, 'forbidden') || isRefusal(error, 'not_found')) return { refusal: error };
    throw error;
  } finally {
    waiting.abort();
  }
}

const kindsFor = (owner: Owner, { kinds }: Search): ObjectKind[] => {
  const own: readonly ObjectKind[] = finders[owner].kinds;

  return own.filter((kind) => !kinds || kinds.includes(kind));
};
