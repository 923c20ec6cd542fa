import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

const mostShown = 10;

/** Projects whose next deadline is on one of these days, the first deadline first. */
export async function dueBetween(
  ctx: SystemCtx,
  organizationId: string,
  from: string,
  to: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from project
    where organization_id = ${organizationId} and deleted_at is null and next_due_on between ${from} and ${to}
    order by next_due_on, id limit ${mostShown}`.execute(ctx.tables());

  return rows.map(({ id }) => id);
}
