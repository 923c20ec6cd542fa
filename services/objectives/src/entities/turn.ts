import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

/**
 * Until the end of the transaction nobody else changes objectives of this organisation. A change moves up the tree, so
 * that two who held one row each could wait for each other; one lock for all leaves them nothing to wait for.
 */
export async function takeTurn(ctx: SystemCtx, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`objectives ${organizationId}`}, 0))`.execute(
    ctx.tables(),
  );
}
