import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { roleFor } from '../../access.ts';
import { Membership } from '../../entities/membership.ts';

/** Invitations to the role go with it. */
export const deleteRole = handle(organizations.deleteRole, async (ctx, { roleId }) => {
  const role = await roleFor(ctx, roleId, 'roles.manage');
  const { organizationId } = role;
  const isInUse = await ctx.em.count(Membership, { organizationId, roleKey: roleId, leftAt: null });
  if (isInUse) throw conflict('role_in_use');

  ctx.em.remove(role);
  ctx.publish(organizations.updated, { organizationId });

  return { done: true as const };
});
