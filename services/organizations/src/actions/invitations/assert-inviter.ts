import type { RoleKey } from '@allforone/contracts/organizations';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { assertCovers, groupToRead, powerFor } from '../../access.ts';

interface Offer {
  organizationId: string;
  role: RoleKey;
  groupId: string | null;
}

/**
 * Nobody invites to more than they hold. Into a group invites who may invite there or manages groups: otherwise a
 * second address would open any group.
 * @throws Refusal role_above_yours, not_found, forbidden.
 */
export async function assertMayOffer(ctx: Ctx, { organizationId, role, groupId }: Offer): Promise<void> {
  await assertCovers(ctx, organizationId, await powerFor(ctx, organizationId, role));
  if (!groupId) return;

  const group = await groupToRead(ctx, groupId);
  if (group.organizationId !== organizationId) throw notFound('group');
  const mayInvite = await ctx.can('members.invite', { organizationId, groupId });
  if (!mayInvite && !(await ctx.can('groups.manage', { organizationId }))) throw forbidden('groups.manage');
}
