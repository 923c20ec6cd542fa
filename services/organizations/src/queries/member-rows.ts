import type { Member } from '@allforone/contracts/organizations';
import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { GroupMembershipSchema } from '../entities/group.ts';
import { MembershipSchema } from '../entities/membership.ts';
import { toMember } from '../views.ts';

/** Members of today, each with the groups they were put into. */
export const memberRows = (ctx: Ctx, organizationId: string) =>
  ctx
    .tables(MembershipSchema, GroupMembershipSchema)
    .selectFrom('membership')
    .where('membership.organization_id', '=', organizationId)
    .where('membership.left_at', 'is', null)
    .select(['membership.account_id', 'membership.role_key', 'membership.joined_at'])
    .select([ofPerson<string>('name').as('name'), ofPerson<string | null>('photo_id').as('photo_id')])
    .select(
      sql<string[]>`array(
        select group_id from group_membership as own
        where own.organization_id = membership.organization_id
          and own.account_id = membership.account_id
        order by group_id)`.as('group_ids'),
    );

/** Looked up for the rows of the page: a join would read everybody before the page is cut. */
const ofPerson = <Value>(column: string) =>
  sql<Value>`(select ${sql.ref(column)} from person where person.account_id = membership.account_id)`;

/** The same, of those alone who were put into one group. */
export const groupMemberRows = (ctx: Ctx, organizationId: string, groupId: string) =>
  memberRows(ctx, organizationId)
    .innerJoin('group_membership as inside', (join) =>
      join
        .onRef('inside.organization_id', '=', 'membership.organization_id')
        .onRef('inside.account_id', '=', 'membership.account_id'),
    )
    .where('inside.organization_id', '=', organizationId)
    .where('inside.group_id', '=', groupId);

export async function memberOf(ctx: Ctx, organizationId: string, accountId: string): Promise<Member> {
  const row = await memberRows(ctx, organizationId)
    .where('membership.account_id', '=', accountId)
    .executeTakeFirst();
  if (!row) throw notFound('member');

  return toMember(row);
}
