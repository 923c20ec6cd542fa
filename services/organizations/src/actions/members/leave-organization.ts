import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { memberFor, organizationFor } from '../../access.ts';
import { endMembership } from './end-membership.ts';

export const leaveOrganization = handle(organizations.leave, async (ctx, { organizationId }) => {
  const organization = await organizationFor(ctx, organizationId);
  const member = await memberFor(ctx, organizationId, ctx.actor.accountId);

  await endMembership(ctx, organization, member);

  return { done: true as const };
});
