import { objectives } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { job } from '@allforone/runtime/job';
import { sql } from 'kysely';
import { z } from 'zod';
import { writersAmong } from '../adapters/organizations.ts';

const hour = 3600 * 1000;
const mostAtOnce = 500;

interface Due {
  id: string;
  organization_id: string;
  owner_id: string;
}

/** Once a week as long as nobody checks in. Who may no longer write objectives there is not bothered. */
export const remindCheckIns = job({
  name: 'remind-check-ins',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const now = ctx.now.toISOString();
    const { rows } = await sql<Due>`
      update objective set reminded_at = ${now}::timestamptz
      where id in (
        select id from objective
        where deleted_at is null and closed_as is null and check_in_due_at <= ${now}::timestamptz
          and (reminded_at is null or reminded_at <= ${now}::timestamptz - interval '7 days')
        order by check_in_due_at limit ${mostAtOnce} for update skip locked
      )
      returning id, organization_id, owner_id`.execute(ctx.tables());

    for (const [organizationId, due] of Map.groupBy(rows, (row) => row.organization_id)) {
      await tell(ctx, organizationId, due);
    }
  },
});

async function tell(ctx: SystemCtx, organizationId: string, due: readonly Due[]): Promise<void> {
  const owners = [...new Set(due.map(({ owner_id }) => owner_id))];
  const writers = await writersAmong(ctx, organizationId, owners);
  for (const { id: objectiveId, owner_id: accountId } of due) {
    if (writers.includes(accountId)) {
      ctx.publish(objectives.checkInDue, { objectiveId, organizationId, accountId });
    }
  }
}
