import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { files } from '@allforone/contracts/files';
import type { Ctx } from '@allforone/runtime/context';
import { isUsual } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';

export type Search = ParsedInputOf<typeof files.findObjects>;

const sample = 100;
const latest = 2000;

/** Judged by what was added last. */
export const areUsual = (ctx: Ctx, search: Search): Promise<boolean> =>
  isUsual(ctx, search, recentOf(search, sample, []));

/** @param closed - spaces in which the reader was found to see nothing. */
export const latestOf = (search: Search, closed: readonly string[]): RawBuilder<unknown> =>
  recentOf(search, latest, closed);

function recentOf(
  { organizationId, placeId }: Search,
  most: number,
  closed: readonly string[],
): RawBuilder<unknown> {
  const there = placeId ? sql`and space_id in (select id from space where place_id = ${placeId})` : sql``;

  return sql`(
      select id, search from stored_file
      where organization_id = ${organizationId} and deleted_at is null
        and space_id <> all (${closed}::uuid[]) ${there}
      order by id desc limit ${most}
    ) as recent`;
}
