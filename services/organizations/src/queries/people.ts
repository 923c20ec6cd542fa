import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { MembershipSchema } from '../entities/membership.ts';
import { PersonSchema } from '../entities/person.ts';
import { toPerson } from '../views.ts';

export const listPeople = handle(organizations.people, async (ctx, { organizationId, accountIds }) => {
  if (accountIds.length === 0) return [];
  const rows = await ctx
    .tables(MembershipSchema, PersonSchema)
    .selectFrom('membership')
    .innerJoin('person', 'person.account_id', 'membership.account_id')
    .where('membership.organization_id', '=', organizationId)
    .where('membership.account_id', 'in', accountIds)
    .select(['person.account_id', 'person.name', 'person.photo_id'])
    .execute();

  return rows.map(toPerson);
});
