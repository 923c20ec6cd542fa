import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { organizationFor } from '../../access.ts';
import { Invitation } from '../../entities/invitation.ts';
import { tokenOf } from '../../entities/invitation-token.ts';
import { toInvitation } from '../../views.ts';
import { assertMayOffer } from './weigh-offer.ts';

export const createInvitationLink = handle(organizations.createInvitationLink, async (ctx, input) => {
  const { organizationId, role: roleKey, groupId } = input;
  const offer = { organizationId, roleKey, groupId, invitedBy: ctx.actor.accountId };
  await organizationFor(ctx, organizationId);
  await assertMayOffer(ctx, offer);

  const start = Invitation.atTheStart(ctx.now);
  const link = ctx.em.create(Invitation, { ...start, ...offer, id: newId(), email: null });

  return { ...toInvitation(link), token: tokenOf(ctx.config, link.id) };
});
