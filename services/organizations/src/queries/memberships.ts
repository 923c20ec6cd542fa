import type { RoleKey } from '@allforone/contracts/organizations';
import { sql } from 'kysely';

interface Row {
  organization_id: string;
  account_id: string;
  role_key: RoleKey;
  left_at: Date | null;
}

/** All who ever belonged to any organisation. */
export const everybody = sql<Row>`membership`.as('membership');

/**
 * Of these accounts those who ever belonged to an organisation, each looked up by itself: the planner, for whom an
 * organisation is small, would walk through all of a large one.
 */
export const among = (organizationId: string, accountIds: readonly string[]) =>
  sql<Row>`(
    select found.* from unnest(${accountIds}::uuid[]) as asked(id) cross join lateral (
      select organization_id, account_id, role_key, custom_role_id, left_at from membership
      where organization_id = ${organizationId} and account_id = asked.id limit 1
    ) as found)`.as('membership');
