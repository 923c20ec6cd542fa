import { organizations } from '@allforone/contracts/organizations';
import { builtInRoles } from '@allforone/contracts/permissions';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { assertCovers, organizationFor } from '../../access.ts';
import { powerOf } from '../../entities/power.ts';
import { mostRoles, Role } from '../../entities/role.ts';
import { toRole } from '../../views.ts';

export const createRole = handle(organizations.createRole, async (ctx, input) => {
  const { organizationId, name } = input;
  await organizationFor(ctx, organizationId);
  const id = newId();
  const power = powerOf(id, Role.permissionsFrom(input.permissions));
  await assertCovers(ctx, organizationId, power);
  const custom = await ctx.em.find(Role, { organizationId });
  if (custom.some((role) => role.isNamed(name))) throw conflict('name_taken');
  if (builtInRoles.length + custom.length >= mostRoles) throw conflict('limit_reached');

  ctx.em.create(Role, { id, organizationId, name, permissions: [...power.permissions] });
  ctx.publish(organizations.updated, { organizationId });
  ctx.record({ subjectId: id });

  return toRole(power, name, 0);
});
