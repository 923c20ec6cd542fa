import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { organizationFor } from '../../access.ts';
import { Invitation } from '../../entities/invitation.ts';
import { tokenOf } from '../../entities/invitation-token.ts';
import { toInvitation } from '../../views.ts';
import { assertMayOffer } from './assert-inviter.ts';

export const createInvitationLink = handle(organizations.createInvitationLink, async (ctx, input) => {
  const { organizationId, role, groupId } = input;
  await organizationFor(ctx, organizationId);
  await assertMayOffer(ctx, input);

  const link = ctx.em.create(Invitation, {
    ...Invitation.atTheStart(ctx.now),
    id: newId(),
    organizationId,
    email: null,
    roleKey: role,
    groupId,
    invitedBy: ctx.actor.accountId,
  });

  return { ...toInvitation(link), token: tokenOf(ctx.config, link.id) };
});
