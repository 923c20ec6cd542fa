import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { grantsOf } from '../../adapters/organizations.ts';
import { workedOn } from '../../adapters/projects.ts';

/**
 * Which boards of an organisation an account sees, as a condition on `board`: asked of the owners of the places at this
 * moment, once, however many boards there are. A place that is gone is marked on its board.
 */
export async function seenBy(
  ctx: SystemCtx,
  accountId: string,
  organizationId: string,
): Promise<RawBuilder<boolean>> {
  const grants = await grantsOf(ctx, organizationId, accountId);
  if (!grants.organization.includes('tasks.read')) return sql<boolean>`false`;
  const groups = Object.keys(grants.groups).filter((id) => grants.groups[id]?.includes('tasks.read'));
  const isInside = grants.organization.includes('groups.read');
  const { projectIds, isAll } = await workedOn(ctx, organizationId, accountId);

  return sql<boolean>`board.organization_id = ${organizationId} and board.hidden_at is null and (
    (board.kind = 'personal' and board.place_id = ${accountId})
    or (board.kind = 'organization' and ${isInside})
    or (board.kind = 'group' and (${grants.everywhere.includes('tasks.read')} or board.place_id = any (${groups}::uuid[])))
    or (board.kind = 'project' and (${isAll} or board.place_id = any (${projectIds}::uuid[]))))`;
}
