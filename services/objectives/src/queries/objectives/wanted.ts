import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { objectives } from '@allforone/contracts/objectives';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';

export type Wanted = ParsedInputOf<typeof objectives.overview>;

/** Those of the organisation, or the reader's own, that meet a period. */
export const wanted = (ctx: Ctx, { organizationId, scope, from, to }: Wanted) => sql`
  objective.organization_id = ${organizationId} and objective.deleted_at is null and objective.scope = ${scope}
  and objective.ends_on >= ${from}::date and objective.starts_on <= ${to}::date
  ${scope === 'personal' ? sql`and objective.owner_id = ${ctx.actor.accountId}` : sql``}`;
