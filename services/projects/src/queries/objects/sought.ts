import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { SearchHit } from '@allforone/contracts/objects';
import type { projects } from '@allforone/contracts/projects';
import type { Ctx } from '@allforone/runtime/context';
import { scoreOf } from '@allforone/runtime/search';
import { comesAfter, hasWords } from '@allforone/runtime/search/finds';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type Table, wantedOf } from './wanted.ts';

/** Score and id of the last one. */
export const Position = z.tuple([z.number(), Id]);

export interface Found {
  hit: SearchHit;
  /** Whether the reader may see it, by what they hold at this moment. */
  isSeen: boolean;
}

export type Search = ParsedInputOf<typeof projects.findObjects>;
export type Position = z.output<typeof Position>;

/** All that a search asks for: where the reader may look, and behind the last one that was found. */
export async function areFound(
  ctx: Ctx,
  table: Table,
  search: Search,
  after: Position | null,
): Promise<RawBuilder<boolean>> {
  const { organizationId, words } = search;
  const { project, own } = await wantedOf(ctx, table, search);
  const alive = table === 'project' ? sql`deleted_at is null` : undefined;
  const seen = table === 'project' ? allOf([...project, ...own]) : allOf([...own, isOfOne(project)]);
  const score = scoreOf(`${table}.search`, words, `${table}.search_name`);

  return allOf([
    sql`${sql.ref(`${table}.organization_id`)} = ${organizationId}`,
    await hasWords(ctx, { table, alive, seen }, search, { score, after, most: search.limit + 1 }),
    ...project,
    ...own,
    ...(after ? [comesAfter(score, `${table}.id`, after)] : []),
  ]);
}

/** Of a deliverable. `offset` keeps the planner from reading all projects for it. */
const isOfOne = (conditions: RawBuilder<unknown>[]) => sql`exists (
  select from project
  where project.id = deliverable.project_id and project.deleted_at is null and ${allOf(conditions)} offset 0)`;

const allOf = (conditions: RawBuilder<unknown>[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
