import { organizations } from '@allforone/contracts/organizations';
import type { Ctx } from '@allforone/runtime/context';
import { raw } from '@mikro-orm/core';
import { Group, GroupMembership } from '../../entities/group.ts';
import type { Membership } from '../../entities/membership.ts';
import type { Organization } from '../../entities/organization.ts';
import { revokeInvitationsBy } from '../invitations/revoke-invitation.ts';

/** Takes someone out of the organisation and of every place in it, by their own wish or another's. */
export async function endMembership(ctx: Ctx, organization: Organization, member: Membership): Promise<void> {
  const { organizationId, accountId } = member;
  const removedBy = ctx.actor.accountId;
  organization.dismiss(member.roleKey);
  member.end(removedBy, ctx.now);

  const joined = await ctx.em.find(GroupMembership, { organizationId, accountId });
  const left = joined.map(({ groupId }) => groupId);
  await ctx.em.nativeUpdate(Group, { id: left }, { memberCount: raw('member_count - 1') });
  for (const { groupId } of joined) {
    ctx.publish(organizations.groupMemberRemoved, { organizationId, groupId, accountId });
  }
  ctx.em.remove(joined);
  await revokeInvitationsBy(ctx, organizationId, accountId);
  ctx.publish(organizations.memberRemoved, { organizationId, accountId, removedBy });
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
}
