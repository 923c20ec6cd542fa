import type { RoleKey } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound, refuse } from '@allforone/runtime/refusal';
import { LockMode } from '@mikro-orm/core';
import { Group } from './entities/group.ts';
import { Invitation } from './entities/invitation.ts';
import { invitationIdOf } from './entities/invitation-token.ts';
import { Membership } from './entities/membership.ts';
import { Organization } from './entities/organization.ts';
import { covers, isBuiltIn, type Power, powerOf } from './entities/power.ts';
import { Role } from './entities/role.ts';

/**
 * Locks the organisation until the end of the command: its changes follow one another, so that no two of them take
 * the last owner, close a circle of groups or use one invitation twice.
 */
export async function organizationFor(ctx: Ctx, organizationId: string): Promise<Organization> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const organization = await ctx.em.findOne(Organization, { id: organizationId }, lock);
  if (!organization) throw notFound('organization');
  ctx.record({ organizationId });

  return organization;
}

export async function memberFor(ctx: Ctx, organizationId: string, accountId: string): Promise<Membership> {
  const member = await ctx.em.findOne(Membership, { organizationId, accountId, leftAt: null });
  if (!member) throw notFound('member');

  return member;
}

/** A group to change, its organisation locked. */
export async function groupFor(ctx: Ctx, groupId: string, needs: Permission): Promise<Group> {
  const group = await groupToRead(ctx, groupId);
  const { organizationId } = group;
  const may =
    (await ctx.can(needs, { organizationId })) || (await ctx.can(needs, { organizationId, groupId }));
  if (!may) throw forbidden(needs);

  return locked(ctx, group, 'group');
}

/** Outside people see the groups they are in, the others see all. */
export async function groupToRead(ctx: Ctx, groupId: string): Promise<Group> {
  const group = await ctx.em.findOne(Group, { id: groupId });
  if (!group) throw notFound('group');
  const { organizationId } = group;
  const seesAll = await ctx.can('groups.read', { organizationId });
  if (!seesAll && !(await ctx.can('organization.read', { organizationId, groupId }))) throw notFound('group');

  return group;
}

/** A custom role to change, its organisation locked. */
export async function roleFor(ctx: Ctx, roleId: string, needs: Permission): Promise<Role> {
  const role = await ctx.em.findOne(Role, { id: roleId });
  if (!role || !(await ctx.can('organization.read', { organizationId: role.organizationId })))
    throw notFound('role');
  if (!(await ctx.can(needs, role))) throw forbidden(needs);

  return locked(ctx, role, 'role');
}

/** An invitation to change, its organisation locked. */
export async function invitationFor(ctx: Ctx, id: string, needs: Permission): Promise<Invitation> {
  const invitation = await ctx.em.findOne(Invitation, { id });
  const place = invitation && { organizationId: invitation.organizationId };
  if (!place || !(await ctx.can('organization.read', place))) throw notFound('invitation');
  if (!(await ctx.can(needs, place))) throw forbidden(needs);

  return locked(ctx, invitation, 'invitation');
}

/** Whoever holds the token may look. @throws Refusal link_expired, also for a token that nobody gave. */
export async function invitationWith(ctx: Ctx, token: string): Promise<Invitation> {
  const id = invitationIdOf(ctx.config, token);
  const invitation = id && (await ctx.em.findOne(Invitation, { id }));
  if (!invitation) throw refuse('link_expired');

  return invitation;
}

/** What a role of the organisation holds, provided it is one of its roles. */
export async function powerFor(ctx: Ctx, organizationId: string, role: RoleKey): Promise<Power> {
  if (isBuiltIn(role)) return powerOf(role, null);
  const custom = await ctx.em.findOne(Role, { id: role, organizationId });
  if (!custom) throw notFound('role');

  return powerOf(role, custom.permissions);
}

/** @throws Refusal role_above_yours, when one holds more than the actor does at this moment. */
export async function assertCovers(ctx: Ctx, organizationId: string, ...others: Power[]): Promise<void> {
  const { roleKey } = await memberFor(ctx, organizationId, ctx.actor.accountId);
  const own = await powerFor(ctx, organizationId, roleKey);
  if (!others.every((other) => covers(own, other))) throw refuse('role_above_yours');
}

/** Who waited for the lock may find that what they came for has changed, or is gone. */
async function locked<E extends Group | Role | Invitation>(ctx: Ctx, found: E, what: string): Promise<E> {
  await organizationFor(ctx, found.organizationId);
  if (!(await ctx.em.refresh(found))) throw notFound(what);

  return found;
}
