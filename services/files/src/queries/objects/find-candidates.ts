import { Id } from '@allforone/contracts/common';
import type { Ctx } from '@allforone/runtime/context';
import { scoreOf, soughtIn } from '@allforone/runtime/search';
import { sql } from 'kysely';
import { z } from 'zod';
import { latestOf, type Search } from './latest-files.ts';
import { type FoundRow, selectFound } from './select-found.ts';

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);
export type Position = z.output<typeof Position>;
type Candidate = FoundRow & { score: number };

interface Round {
  search: Search;
  isUsual: boolean;
  /** Spaces in which the reader was found to see nothing. */
  closed: readonly string[];
  after: Position | null;
  most: number;
}

/** Best first, then newest: ids sort by time. Of usual words what was added last, and not in a closed space. */
export async function findCandidates(ctx: Ctx, { search, isUsual, closed, after, most }: Round) {
  const { words, personId, placeId, from, before } = search;
  const score = scoreOf('file.search', words, 'file.name');
  let query = selectFound(ctx)
    .select(score.as('score'))
    .where('file.organization_id', '=', search.organizationId)
    .where(sql<boolean>`(space.kind <> 'personal' or space.place_id = ${ctx.actor.accountId})`)
    .where(sql<boolean>`file.space_id <> all (${closed}::uuid[])`)
    .where(
      isUsual
        ? sql<boolean>`file.id = any (array(select recent.id from ${latestOf(search, closed)}
            where recent.search @@ ${soughtIn(search)}))`
        : sql<boolean>`file.search @@ ${soughtIn(search)}`,
    );
  if (placeId) query = query.where('space.place_id', '=', placeId);
  if (personId) query = query.where(sql<boolean>`${personId}::uuid in (file.created_by, file.updated_by)`);
  if (from) query = query.where('file.created_at', '>=', new Date(from));
  if (before) query = query.where('file.created_at', '<', new Date(before));
  if (after)
    query = query.where(sql<boolean>`(${score}, file.id) < (${after[0]}::float8, ${after[1]}::uuid)`);
  const rows = await query.orderBy('score', 'desc').orderBy('file.id', 'desc').limit(most).execute();

  return rows as unknown as Candidate[];
}
