import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { tellSpaceChanged } from './space.ts';

/** Tells every space with a file of this content. */
export async function tellHolders(
  ctx: SystemCtx,
  { organizationId, sha256 }: { organizationId: string; sha256: string },
): Promise<void> {
  const { rows } = await sql<{ space_id: string }>`
    select distinct space_id from stored_file
    where organization_id = ${organizationId} and sha256 = ${sha256} and deleted_at is null`.execute(
    ctx.tables(),
  );
  for (const { space_id } of rows) tellSpaceChanged(ctx, organizationId, space_id);
}
