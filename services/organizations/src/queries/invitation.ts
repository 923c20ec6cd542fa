import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { invitationWith } from '../access.ts';
import { stands } from '../actions/invitations/weigh-offer.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';

export const previewInvitation = handle(organizations.invitation, async (ctx, { token }) => {
  const invitation = await invitationWith(ctx, token);
  if (!(await stands(ctx, invitation))) throw refuse('link_expired');

  const organization = await ctx.em.findOneOrFail(Organization, { id: invitation.organizationId });
  const inviter = await ctx.em.findOneOrFail(Person, { accountId: invitation.invitedBy });

  return {
    organizationId: organization.id,
    organizationName: organization.name,
    template: organization.template,
    colors: organization.colors,
    logoId: organization.logoId ?? null,
    inviterName: inviter.name,
    email: invitation.email ?? null,
  };
});
