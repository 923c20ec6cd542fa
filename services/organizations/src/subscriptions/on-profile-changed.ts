import { accounts } from '@allforone/contracts/accounts';
import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { personFrom } from '../adapters/accounts.ts';
import { GroupMembership } from '../entities/group.ts';
import { Membership } from '../entities/membership.ts';
import { Person } from '../entities/person.ts';

/** Redelivered facts may come late, so the name is asked for rather than taken from the fact. */
export const onProfileChanged = listen(accounts.profileChanged, async (ctx, { accountId }) => {
  const isKnown = await ctx.em.count(Person, { accountId });
  if (!isKnown) return;

  const { searchName } = await personFrom(ctx, accountId);
  await ctx.em.nativeUpdate(Membership, { accountId }, { searchName });
  await ctx.em.nativeUpdate(GroupMembership, { accountId }, { searchName });
  const memberships = await ctx.em.find(Membership, { accountId, leftAt: null });
  for (const { organizationId } of memberships) {
    ctx.publish(organizations.personChanged, { organizationId, accountId });
  }
});
