import { type Grants, organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { MembershipSchema } from '../entities/membership.ts';
import { powerOf, reachesEverywhere } from '../entities/power.ts';
import { RoleSchema } from '../entities/role.ts';
import { reachedGroupIds } from './reached-groups.ts';

const none: Grants = { role: null, organization: [], everywhere: [], groups: {} };

export const getGrants = handle(organizations.grants, (ctx, { organizationId, accountId }) =>
  grantsOf(ctx, organizationId, accountId),
);

export async function grantsOf(ctx: Ctx, organizationId: string, accountId: string): Promise<Grants> {
  const membership = await ctx
    .tables(MembershipSchema, RoleSchema)
    .selectFrom('membership')
    .leftJoin('role', 'role.id', 'membership.custom_role_id')
    .where('membership.organization_id', '=', organizationId)
    .where('membership.account_id', '=', accountId)
    .where('membership.left_at', 'is', null)
    .select(['membership.role_key', 'role.permissions'])
    .executeTakeFirst();
  if (!membership) return none;

  const power = powerOf(membership.role_key, membership.permissions);
  const permissions = [...power.permissions];
  const groupIds = await reachedGroupIds(ctx, organizationId, accountId);

  return {
    role: power.role,
    organization: permissions,
    everywhere: reachesEverywhere(power) ? permissions : [],
    groups: Object.fromEntries(groupIds.map((groupId) => [groupId, permissions])),
  };
}
