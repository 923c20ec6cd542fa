import { type Organization, organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { MembershipSchema } from '../entities/membership.ts';
import { OrganizationSchema } from '../entities/organization.ts';
import { RoleSchema } from '../entities/role.ts';
import { toOrganization } from '../views.ts';

export const getOrganization = handle(organizations.get, (ctx, { organizationId }) =>
  organizationOf(ctx, organizationId),
);

/** An organisation as the reader sees it, with their own role in it. */
export async function organizationOf(ctx: Ctx, organizationId: string): Promise<Organization> {
  const row = await joinedOrganizations(ctx)
    .where('membership.organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) throw notFound('organization');

  return toOrganization(row);
}

/** Organisations that the reader is in. */
export const joinedOrganizations = (ctx: Ctx) =>
  ctx
    .tables(OrganizationSchema, MembershipSchema, RoleSchema)
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.organization_id')
    .leftJoin('role', 'role.id', 'membership.custom_role_id')
    .where('membership.account_id', '=', ctx.actor.accountId)
    .where('membership.left_at', 'is', null)
    .select(['organization.id', 'organization.name', 'organization.template', 'organization.language'])
    .select(['organization.colors', 'organization.modules', 'organization.logo_id'])
    .select(['organization.member_count', 'organization.created_at'])
    .select(['membership.role_key', 'membership.joined_at', 'role.permissions as custom_permissions']);
