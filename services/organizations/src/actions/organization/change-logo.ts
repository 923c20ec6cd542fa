import { randomUUID } from 'node:crypto';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { organizationFor } from '../../access.ts';
import { toLogoImage } from '../../adapters/logo-image.ts';
import { Logo } from '../../entities/organization.ts';
import { organizationOf } from '../../queries/get-organization.ts';

export const changeLogo = handle(organizations.changeLogo, async (ctx, { organizationId, image }) => {
  const webp = image && (await toLogoImage(image));
  const organization = await organizationFor(ctx, organizationId);

  await ctx.em.nativeDelete(Logo, { organizationId });
  // Whoever knows the id may see the logo, so the id must not tell when it was made.
  organization.logoId = webp && randomUUID();
  if (organization.logoId && webp) ctx.em.create(Logo, { id: organization.logoId, organizationId, webp });
  ctx.publish(organizations.updated, { organizationId });
  await ctx.em.flush();

  return organizationOf(ctx, organizationId);
});
