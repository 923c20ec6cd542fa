import { organizations } from '@allforone/contracts/organizations';
import { builtInRoles } from '@allforone/contracts/permissions';
import { handle } from '@allforone/runtime/action';
import { Organization } from '../entities/organization.ts';
import { powerOf } from '../entities/power.ts';
import { mostRoles, Role } from '../entities/role.ts';
import { toRole } from '../views.ts';

const byName = (a: Role, b: Role) => a.name.localeCompare(b.name, 'fr');

export const listRoles = handle(organizations.roles, async (ctx, { organizationId }) => {
  const custom = await ctx.em.find(Role, { organizationId }, { limit: mostRoles });
  const organization = await ctx.em.findOneOrFail(Organization, { id: organizationId });

  return [
    ...builtInRoles.map((role) => toRole(powerOf(role, null), null, organization.countOf(role))),
    ...custom
      .toSorted(byName)
      .map((role) => toRole(powerOf(role.id, role.permissions), role.name, organization.countOf(role.id))),
  ];
});
