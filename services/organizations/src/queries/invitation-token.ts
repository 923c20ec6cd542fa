import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { stands } from '../actions/invitations/weigh-offer.ts';
import { Invitation } from '../entities/invitation.ts';
import { tokenOf } from '../entities/invitation-token.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';

/** What the mail of an invitation needs, for as long as the invitation can be used. */
export const getInvitationToken = handle(organizations.invitationToken, async (ctx, { invitationId }) => {
  const invitation = await ctx.em.findOne(Invitation, { id: invitationId });
  if (!invitation || !(await stands(ctx, invitation))) throw notFound('invitation');

  const organization = await ctx.em.findOneOrFail(Organization, { id: invitation.organizationId });
  const inviter = await ctx.em.findOneOrFail(Person, { accountId: invitation.invitedBy });

  return {
    token: tokenOf(ctx.config, invitation.id),
    email: invitation.email ?? null,
    organizationId: organization.id,
    organizationName: organization.name,
    inviterName: inviter.name,
    language: organization.language,
  };
});
