import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { SearchHit } from '@allforone/contracts/objects';
import type { projects } from '@allforone/contracts/projects';
import type { Ctx } from '@allforone/runtime/context';
import { hasWords, scoreOf } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { readerOf } from '../../entities/rights.ts';
import { isWith } from '../projects/seen-projects.ts';
import { isIn } from './select-found.ts';

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);

export interface Found {
  hit: SearchHit;
  /** Whether the reader may see it, by what they hold at this moment. */
  isSeen: boolean;
}

export type Search = ParsedInputOf<typeof projects.findObjects>;
export type Position = z.output<typeof Position>;

/** All that a search asks for but whose it is: where the reader may look, and behind the last one that was found. */
export async function areFound(
  ctx: Ctx,
  table: 'project' | 'deliverable',
  search: Search,
  after: Position | null,
): Promise<RawBuilder<boolean>> {
  const { organizationId, words, placeId, from, before } = search;
  const [id, at] = [sql.ref(`${table}.id`), sql.ref(`${table}.created_at`)];
  const conditions = [
    sql`${sql.ref(`${table}.organization_id`)} = ${organizationId}`,
    await hasWords(ctx, table, search, table === 'project' ? sql`deleted_at is null` : undefined),
    ...((await ctx.can('projects.manage', { organizationId }))
      ? []
      : [isWith(readerOf(ctx), organizationId)]),
    ...(placeId ? [isIn(placeId)] : []),
    ...(from ? [sql`${at} >= ${from}::timestamptz`] : []),
    ...(before ? [sql`${at} < ${before}::timestamptz`] : []),
    ...(after
      ? [
          sql`(${scoreOf(`${table}.search`, words, `${table}.name`)}, ${id}) < (${after[0]}::float8, ${after[1]}::uuid)`,
        ]
      : []),
  ];

  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
