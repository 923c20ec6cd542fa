import type { Grants, RoleKey } from '@allforone/contracts/organizations';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound, type Refusal, refuse } from '@allforone/runtime/refusal';
import { groupToRead, powerFor } from '../../access.ts';
import type { Invitation } from '../../entities/invitation.ts';
import { covers } from '../../entities/power.ts';
import { grantsOf } from '../../queries/grants.ts';

interface Offer {
  organizationId: string;
  roleKey: RoleKey;
  groupId?: string | null;
  invitedBy: string;
}

/** @throws Refusal role_above_yours, not_found, forbidden. */
export async function assertMayOffer(ctx: Ctx, offer: Offer): Promise<void> {
  const group = offer.groupId ? await groupToRead(ctx, offer.groupId) : null;
  if (group && group.organizationId !== offer.organizationId) throw notFound('group');
  const objection = await objectionTo(ctx, offer);
  if (objection) throw objection;
}

/** An invitation stands for as long as who made it could make it again. */
export async function stands(ctx: Ctx, invitation: Invitation): Promise<boolean> {
  return invitation.isOpen(ctx.now) && (await objectionTo(ctx, invitation)) === null;
}

/**
 * Nobody invites to more than they hold. Into a group invites who may invite there or manages groups: otherwise a
 * second address would open any group.
 */
async function objectionTo(ctx: Ctx, offer: Offer): Promise<Refusal | null> {
  const { organizationId, roleKey, groupId, invitedBy } = offer;
  const held = await grantsOf(ctx, organizationId, invitedBy);
  if (!held.role || !held.organization.includes('members.invite')) return forbidden('members.invite');
  const own = { role: held.role, permissions: held.organization };
  if (!covers(own, await powerFor(ctx, organizationId, roleKey))) return refuse('role_above_yours');
  if (groupId && !mayBringInto(held, groupId)) return forbidden('groups.manage');

  return null;
}

const mayBringInto = (held: Grants, groupId: string): boolean =>
  held.organization.includes('groups.manage') ||
  held.everywhere.includes('members.invite') ||
  Boolean(held.groups[groupId]?.includes('members.invite'));
