import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { SearchHit } from '@allforone/contracts/objects';
import type { projects } from '@allforone/contracts/projects';
import type { Ctx } from '@allforone/runtime/context';
import { isUsual, soughtIn } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);

export interface Found {
  hit: SearchHit;
  /** Whether the reader may see it, by what they hold at this moment. */
  isSeen: boolean;
}

export type Search = ParsedInputOf<typeof projects.findObjects>;
export type Position = z.output<typeof Position>;
type Table = 'project' | 'deliverable';

const sample = 100;
const latest = 2000;

/** What has these words: of usual ones among what was made last, so that no more is weighed however much there is. */
export async function areFound(ctx: Ctx, table: Table, search: Search): Promise<RawBuilder<boolean>> {
  const recent = (most: number) =>
    sql`(select id, search from ${sql.table(table)} where organization_id = ${search.organizationId}
      ${table === 'project' ? sql`and deleted_at is null` : sql``} order by id desc limit ${most}) as recent`;
  if (!(await isUsual(ctx, search, recent(sample)))) {
    return sql<boolean>`${sql.ref(`${table}.search`)} @@ ${soughtIn(search)}`;
  }

  return sql<boolean>`${sql.ref(`${table}.id`)} in (
    select recent.id from ${recent(latest)} where recent.search @@ ${soughtIn(search)})`;
}
