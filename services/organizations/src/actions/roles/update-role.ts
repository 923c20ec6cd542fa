import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { assertCovers, roleFor } from '../../access.ts';
import { Organization } from '../../entities/organization.ts';
import { powerOf } from '../../entities/power.ts';
import { Role } from '../../entities/role.ts';
import { toRole } from '../../views.ts';

export const updateRole = handle(organizations.updateRole, async (ctx, input) => {
  const role = await roleFor(ctx, input.roleId, 'roles.manage');
  const { id, organizationId } = role;
  const before = powerOf(id, role.permissions);
  const after = powerOf(id, Role.permissionsFrom(input.permissions ?? role.permissions));
  await assertCovers(ctx, organizationId, before, after);
  const others = await ctx.em.find(Role, { organizationId, id: { $ne: id } });
  const { name = role.name } = input;
  if (others.some((other) => other.isNamed(name))) throw conflict('name_taken');

  role.name = name;
  role.permissions = [...after.permissions];
  ctx.publish(organizations.updated, { organizationId });
  if (String(after.permissions) !== String(before.permissions)) {
    ctx.publish(organizations.grantsChanged, { organizationId, accountId: null });
  }
  const organization = await ctx.em.findOneOrFail(Organization, { id: organizationId });

  return toRole(after, name, organization.countOf(id));
});
