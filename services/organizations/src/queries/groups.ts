import { type Group, organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { GroupSchema } from '../entities/group.ts';
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
    .tables(GroupSchema)
    .selectFrom('group')
    .where('organization_id', '=', organizationId)
    .select(['id', 'parent_id', 'name', 'kind', 'member_count'])
    .select(
      sql<boolean>`exists (
        select from group_membership as inside
        where inside.organization_id = ${organizationId}
          and inside.group_id = "group".id
          and inside.account_id = ${ctx.actor.accountId})`.as('is_member'),
    );
