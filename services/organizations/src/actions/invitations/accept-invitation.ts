import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { refuse } from '@allforone/runtime/refusal';
import type { RequiredEntityData } from '@mikro-orm/core';
import { invitationWith, organizationFor } from '../../access.ts';
import { personFrom } from '../../adapters/accounts.ts';
import { Group, GroupMembership } from '../../entities/group.ts';
import { Invitation } from '../../entities/invitation.ts';
import { Membership } from '../../entities/membership.ts';
import { organizationOf } from '../../queries/get-organization.ts';
import { stands } from './weigh-offer.ts';

export const acceptInvitation = handle(organizations.acceptInvitation, async (ctx, { token }) => {
  const invitation = await invitationWith(ctx, token);
  const { organizationId, roleKey } = invitation;
  const { accountId, email, name, searchName } = await personFrom(ctx, ctx.actor.accountId);
  const organization = await organizationFor(ctx, organizationId);
  const former = await ctx.em.findOne(Membership, { organizationId, accountId });
  if (former?.isActive()) return organizationOf(ctx, organizationId);
  const isThere = await ctx.em.refresh(invitation);
  if (!isThere || !(await stands(ctx, invitation))) throw refuse('link_expired');
  const { groupId } = invitation;

  invitation.use({ email, wasRemoved: former?.wasRemoved() ?? false }, ctx.now);
  organization.admit(roleKey);
  if (former) former.resume(roleKey, ctx.now);
  else ctx.em.create(Membership, { organizationId, accountId, roleKey, searchName, joinedAt: ctx.now });
  if (groupId) await enterGroup(ctx, { organizationId, groupId, accountId, searchName });
  await revokeOtherInvitations(ctx, invitation, email);
  tellOfNewcomer(ctx, invitation, name);
  await ctx.em.flush();

  return organizationOf(ctx, organizationId);
});

async function enterGroup(ctx: Ctx, membership: RequiredEntityData<GroupMembership>): Promise<void> {
  const group = await ctx.em.findOneOrFail(Group, { id: membership.groupId });
  group.memberCount += 1;
  ctx.em.create(GroupMembership, membership);
}

/** One letter is enough: another one to the same address would open the door again after it was closed. */
async function revokeOtherInvitations(ctx: Ctx, used: Invitation, email: string): Promise<void> {
  const { organizationId, id } = used;
  const others = { organizationId, email, id: { $ne: id }, useCount: 0, revokedAt: null };
  await ctx.em.nativeUpdate(Invitation, others, { revokedAt: ctx.now });
}

function tellOfNewcomer(ctx: Ctx, invitation: Invitation, name: string): void {
  const { organizationId, roleKey: role, groupId, invitedBy } = invitation;
  const { accountId } = ctx.actor;
  ctx.publish(organizations.memberJoined, { organizationId, accountId, name, role, invitedBy });
  if (groupId) {
    ctx.publish(organizations.groupMemberAdded, { organizationId, groupId, accountId, addedBy: invitedBy });
  }
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
}
