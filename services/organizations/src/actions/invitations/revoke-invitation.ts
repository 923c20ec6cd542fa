import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { invitationFor } from '../../access.ts';
import { Invitation } from '../../entities/invitation.ts';

export const revokeInvitation = handle(organizations.revokeInvitation, async (ctx, { invitationId }) => {
  const invitation = await invitationFor(ctx, invitationId, 'members.invite');

  invitation.revokedAt ??= ctx.now;

  return { done: true as const };
});

/** Who loses power leaves no door open that they could come back through. */
export async function revokeInvitationsBy(
  ctx: Ctx,
  organizationId: string,
  invitedBy: string,
): Promise<void> {
  const theirs = { organizationId, invitedBy, revokedAt: null };
  await ctx.em.nativeUpdate(Invitation, theirs, { revokedAt: ctx.now });
}
