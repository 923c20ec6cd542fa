import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { personFrom } from '../../adapters/accounts.ts';
import { Membership } from '../../entities/membership.ts';
import { Organization } from '../../entities/organization.ts';
import { organizationOf } from '../../queries/get-organization.ts';

export const createOrganization = handle(organizations.create, async (ctx, input) => {
  const { template, name, language, modules } = input;
  const { accountId, name: personName, searchName } = await personFrom(ctx, ctx.actor.accountId);
  const organizationId = newId();

  ctx.em.create(Organization, {
    ...Organization.atTheStart(template, modules),
    id: organizationId,
    name,
    template,
    language,
    createdAt: ctx.now,
  });
  ctx.em.create(Membership, {
    organizationId,
    accountId,
    roleKey: 'owner',
    searchName,
    joinedAt: ctx.now,
  });
  ctx.record({ organizationId });
  ctx.publish(organizations.created, { organizationId, name, template, language, createdBy: accountId });
  ctx.publish(organizations.memberJoined, { organizationId, accountId, name: personName, role: 'owner' });
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
  await ctx.em.flush();

  return organizationOf(ctx, organizationId);
});
