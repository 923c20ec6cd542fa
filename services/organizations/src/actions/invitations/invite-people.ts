import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { organizationFor } from '../../access.ts';
import { Invitation } from '../../entities/invitation.ts';
import { MembershipSchema } from '../../entities/membership.ts';
import { PersonSchema } from '../../entities/person.ts';
import { toInvitation } from '../../views.ts';
import { assertMayOffer } from './weigh-offer.ts';

export const invitePeople = handle(organizations.invite, async (ctx, input) => {
  const { organizationId, role: roleKey, groupId } = input;
  const invitedBy = ctx.actor.accountId;
  const offer = { organizationId, roleKey, groupId, invitedBy };
  await organizationFor(ctx, organizationId);
  await assertMayOffer(ctx, offer);
  const known = await knownAddresses(ctx, organizationId, input.emails);
  const emails = [...new Set(input.emails)].filter((email) => !known.has(email));

  const invitations = emails.map((email) =>
    ctx.em.create(Invitation, { ...Invitation.atTheStart(ctx.now), ...offer, id: newId(), email }),
  );
  for (const { id } of invitations) {
    ctx.publish(organizations.invited, { organizationId, invitationId: id, invitedBy });
  }

  return invitations.map(toInvitation);
});

/** Addresses of members, and of people invited already. */
async function knownAddresses(ctx: Ctx, organizationId: string, emails: string[]): Promise<Set<string>> {
  const members = await ctx
    .tables(MembershipSchema, PersonSchema)
    .selectFrom('person')
    .innerJoin('membership', 'membership.account_id', 'person.account_id')
    .where('person.email', 'in', emails)
    .where('membership.organization_id', '=', organizationId)
    .where('membership.left_at', 'is', null)
    .select('person.email')
    .execute();
  const isOpen = { revokedAt: null, useCount: 0, expiresAt: { $gt: ctx.now } };
  const invited = await ctx.em.find(Invitation, { organizationId, email: { $in: emails }, ...isOpen });

  return new Set([...members, ...invited].map(({ email }) => email ?? ''));
}
