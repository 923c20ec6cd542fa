import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { assertCovers, memberFor, organizationFor, powerFor } from '../../access.ts';
import { endMembership } from './end-membership.ts';

export const removeMember = handle(organizations.removeMember, async (ctx, { organizationId, accountId }) => {
  const organization = await organizationFor(ctx, organizationId);
  const member = await memberFor(ctx, organizationId, accountId);
  await assertCovers(ctx, organizationId, await powerFor(ctx, organizationId, member.roleKey));

  await endMembership(ctx, organization, member);

  return { done: true as const };
});
