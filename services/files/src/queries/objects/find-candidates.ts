import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { files } from '@allforone/contracts/files';
import type { Ctx } from '@allforone/runtime/context';
import { scoreOf } from '@allforone/runtime/search';
import { comesAfter, hasWords, madeWithin } from '@allforone/runtime/search/finds';
import { sql } from 'kysely';
import { z } from 'zod';
import { type FoundRow, selectFound } from './select-found.ts';

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);
export type Position = z.output<typeof Position>;
type Candidate = FoundRow & { score: number };

type Search = ParsedInputOf<typeof files.findObjects>;

interface Round {
  search: Search;
  /** Spaces in which the reader was found to see nothing. */
  closed: readonly string[];
  after: Position | null;
  most: number;
}

/** Best first, then newest: ids sort by time. Of usual words what was added last, and not in a closed space. */
export async function findCandidates(ctx: Ctx, { search, closed, after, most }: Round) {
  const { words, personId, placeId } = search;
  const score = scoreOf('file.search', words, 'file.plain_name');
  const isThere = placeId ? sql`and space.place_id = ${placeId}` : sql``;
  const isOpen = sql<boolean>`(space.kind <> 'personal' or space.place_id = ${ctx.actor.accountId})
    and space.id <> all (${closed}::uuid[]) ${isThere}`;
  const isWanted = sql<boolean>`${sql.join(
    [
      sql`file.deleted_at is null`,
      ...(personId ? [sql`${personId}::uuid in (file.created_by, file.updated_by)`] : []),
      ...madeWithin('file', search),
    ],
    sql` and `,
  )}`;
  const seen = sql`${isWanted} and exists (select from space where space.id = file.space_id and ${isOpen})`;
  const where = { table: 'stored_file', as: 'file', alive: sql`deleted_at is null`, seen };
  let query = selectFound(ctx)
    .select(score.as('score'))
    .where('file.organization_id', '=', search.organizationId)
    .where(isOpen)
    .where(isWanted)
    .where(await hasWords(ctx, where, { ...search, cursor: after }, { score, after, most }));
  if (after) query = query.where(comesAfter(score, 'file.id', after));
  const rows = await query.orderBy('score', 'desc').orderBy('file.id', 'desc').limit(most).execute();

  return rows as unknown as Candidate[];
}
