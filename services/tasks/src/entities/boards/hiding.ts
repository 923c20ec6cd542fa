import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

/** The board of a place that is gone, or back (null), so that no list has to ask for each place. */
export async function hideBoard(
  ctx: SystemCtx,
  organizationId: string,
  placeId: string,
  at: Date | null,
): Promise<void> {
  await sql`
    update board set hidden_at = ${at}
    where organization_id = ${organizationId} and place_id = ${placeId}`.execute(ctx.tables());
}
