import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { organizationFor } from '../../access.ts';
import { organizationOf } from '../../queries/get-organization.ts';

export const changeModules = handle(organizations.changeModules, async (ctx, { organizationId, modules }) => {
  const organization = await organizationFor(ctx, organizationId);

  organization.changeModules(modules);
  ctx.publish(organizations.updated, { organizationId });
  await ctx.em.flush();

  return organizationOf(ctx, organizationId);
});
