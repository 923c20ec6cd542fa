import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { Group } from '../entities/group.ts';
import { Organization } from '../entities/organization.ts';

export const namePlace = handle(organizations.place, async (ctx, { organizationId, groupId }) => {
  const organization = await ctx.em.findOne(Organization, { id: organizationId });
  if (!organization) throw notFound('organization');
  const group = groupId && (await ctx.em.findOne(Group, { id: groupId, organizationId }));

  return {
    organizationName: organization.name,
    groupName: group ? group.name : null,
    language: organization.language,
  };
});
