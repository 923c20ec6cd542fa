import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { organizationFor } from '../../access.ts';
import { organizationOf } from '../../queries/get-organization.ts';

export const updateOrganization = handle(organizations.update, async (ctx, input) => {
  const { organizationId, name, language, colors } = input;
  const organization = await organizationFor(ctx, organizationId);

  organization.name = name ?? organization.name;
  organization.language = language ?? organization.language;
  organization.colors = colors ?? organization.colors;
  ctx.publish(organizations.updated, { organizationId });
  await ctx.em.flush();

  return organizationOf(ctx, organizationId);
});
