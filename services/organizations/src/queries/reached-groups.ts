import type { Ctx } from '@allforone/runtime/context';
import { GroupMembershipSchema, GroupSchema } from '../entities/group.ts';

/** Groups that someone was put into, and all beneath them. */
export async function reachedGroupIds(
  ctx: Ctx,
  organizationId: string,
  accountId: string,
): Promise<string[]> {
  const rows = await ctx
    .tables(GroupSchema, GroupMembershipSchema)
    .withRecursive('reached', (tables) =>
      tables
        .selectFrom('group_membership')
        .where('organization_id', '=', organizationId)
        .where('account_id', '=', accountId)
        .select('group_id')
        .union((from) =>
          from
            .selectFrom('group')
            .innerJoin('reached', 'reached.group_id', 'group.parent_id')
            .where('group.organization_id', '=', organizationId)
            .select('group.id as group_id'),
        ),
    )
    .selectFrom('reached')
    .select('group_id')
    .execute();

  return rows.map((row) => row.group_id);
}
