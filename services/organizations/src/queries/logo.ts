import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { Logo } from '../entities/organization.ts';

export const getLogo = handle(organizations.logo, async (ctx, { logoId }) => {
  const logo = await ctx.em.findOne(Logo, { id: logoId });
  if (!logo) throw notFound('logo');

  return { webp: Buffer.from(logo.webp).toString('base64') };
});
