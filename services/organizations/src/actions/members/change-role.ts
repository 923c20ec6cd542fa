import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { assertCovers, memberFor, organizationFor, powerFor } from '../../access.ts';
import { covers } from '../../entities/power.ts';
import { memberOf } from '../../queries/member-rows.ts';
import { revokeInvitationsBy } from '../invitations/revoke-invitation.ts';

export const changeRole = handle(
  organizations.changeRole,
  async (ctx, { organizationId, accountId, role }) => {
    const organization = await organizationFor(ctx, organizationId);
    const member = await memberFor(ctx, organizationId, accountId);
    const before = await powerFor(ctx, organizationId, member.roleKey);
    const after = await powerFor(ctx, organizationId, role);
    await assertCovers(ctx, organizationId, before, after);
    if (role === before.role) return memberOf(ctx, organizationId, accountId);

    organization.reassign(before.role, role);
    member.roleKey = role;
    if (!covers(after, before)) await revokeInvitationsBy(ctx, organizationId, accountId);
    const changedBy = ctx.actor.accountId;
    ctx.publish(organizations.roleChanged, { organizationId, accountId, role, changedBy });
    ctx.publish(organizations.grantsChanged, { organizationId, accountId });
    await ctx.em.flush();

    return memberOf(ctx, organizationId, accountId);
  },
);
