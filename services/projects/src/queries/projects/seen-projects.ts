import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../../entities/rights.ts';
import { selectProjects } from './select-projects.ts';

/** Projects of an organisation that somebody sees: all for who manages them, otherwise where they are. */
export async function seenProjects(ctx: SystemCtx, reader: Reader, organizationId: string) {
  const rows = selectProjects(ctx, reader.accountId)
    .where('project.organization_id', '=', organizationId)
    .where('project.deleted_at', 'is', null);
  if (await reader.can('projects.manage', { organizationId })) return rows;

  return rows.where(isWith(reader, organizationId));
}

/** Of a project: that somebody was named in it, or is in the group of its clients. */
export const isWith = ({ accountId }: Reader, organizationId: string): RawBuilder<boolean> =>
  sql<boolean>`project.id in (
    select project_id from project_member
    where account_id = ${accountId} and organization_id = ${organizationId}
    union all
    select theirs.id from project as theirs join group_client on group_client.group_id = theirs.client_group_id
    where account_id = ${accountId} and group_client.organization_id = ${organizationId})`;
