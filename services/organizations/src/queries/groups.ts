import { type Group, organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { GroupMembershipSchema, GroupSchema } from '../entities/group.ts';
import { mostGroups } from '../entities/group-tree.ts';
import { toGroup } from '../views.ts';
import { reachedGroupIds } from './reached-groups.ts';

/** Outside people see the groups they are in, the others see all. */
export const listGroups = handle(organizations.groups, async (ctx, { organizationId }) => {
  let rows = groupRows(ctx, organizationId).orderBy(sql`search_key(name)`).orderBy('id').limit(mostGroups);
  if (!(await ctx.can('groups.read', { organizationId }))) {
    const reached = await reachedGroupIds(ctx, organizationId, ctx.actor.accountId);
    rows = rows.where('id', '=', sql<string>`any (${reached}::uuid[])`);
  }

  return (await rows.execute()).map(toGroup);
});

export async function groupOf(ctx: Ctx, organizationId: string, groupId: string): Promise<Group> {
  const row = await groupRows(ctx, organizationId).where('id', '=', groupId).executeTakeFirst();
  if (!row) throw notFound('group');

  return toGroup(row);
}

const groupRows = (ctx: Ctx, organizationId: string) =>
  ctx
    .tables(GroupSchema, GroupMembershipSchema)
    .selectFrom('group')
    .leftJoin(
      (from) =>
        from
          .selectFrom('group_membership')
          .where('organization_id', '=', organizationId)
          .groupBy('group_id')
          .select('group_id')
          .select(sql<number>`count(*)::int`.as('count'))
          .select(sql<boolean>`bool_or(account_id = ${ctx.actor.accountId})`.as('has_reader'))
          .as('inside'),
      (join) => join.onRef('inside.group_id', '=', 'group.id'),
    )
    .where('organization_id', '=', organizationId)
    .select(['id', 'parent_id', 'name', 'kind'])
    .select(sql<number>`coalesce(inside.count, 0)`.as('member_count'))
    .select(sql<boolean>`coalesce(inside.has_reader, false)`.as('is_member'));
