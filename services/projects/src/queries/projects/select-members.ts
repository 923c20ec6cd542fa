import { Id, type Page } from '@allforone/contracts/common';
import type { Part, ProjectMember } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { toProjectMember } from '../../views.ts';

interface Wanted {
  accountIds?: string[];
  parts?: readonly Part[];
  cursor?: string;
  limit: number;
}

interface Row {
  account_id: string;
  part: Part;
  by_group: boolean;
}

const allParts: readonly Part[] = ['lead', 'team', 'client'];

/** Those named, and those of the client's group who are not, in the order of their ids. */
export async function pageOfMembers(
  ctx: SystemCtx,
  project: { id: string; client_group_id: string | null },
  { accountIds, parts = allParts, cursor, limit }: Wanted,
): Promise<Page<ProjectMember>> {
  if (accountIds?.length === 0) return { items: [], nextCursor: null };
  const after = cursor ? decodeCursor(cursor, z.tuple([Id]))[0] : null;
  const among = accountIds ? sql`and account_id = any (${accountIds}::uuid[])` : sql``;
  const { rows } = await sql<Row>`
    select account_id, part, by_group from (
      select account_id, part, false as by_group from project_member
      where project_id = ${project.id} and part = any (${parts}::text[]) ${among}
      union all
      select account_id, 'client', true from group_client
      where group_id = ${project.client_group_id} ${among} and not exists (
        select from project_member as named
        where named.project_id = ${project.id} and named.account_id = group_client.account_id)
    ) as people
    where ${after}::uuid is null or account_id > ${after}
    order by account_id limit ${limit + 1}`.execute(ctx.tables());

  return pageFrom(rows, limit, (row) => [row.account_id], toProjectMember);
}
