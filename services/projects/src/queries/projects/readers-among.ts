import type { SystemCtx } from '@allforone/runtime/context';
import { type Reader, readerAs } from '../../entities/rights.ts';

interface Row {
  organization_id: string;
}

/** An account as it reads each of these, its grants asked once for each organisation. */
export async function readersAmong(
  ctx: SystemCtx,
  accountId: string,
  rows: readonly Row[],
): Promise<(row: Row) => Reader> {
  const readers = new Map<string, Reader>();
  for (const organizationId of new Set(rows.map((row) => row.organization_id))) {
    readers.set(organizationId, await readerAs(ctx, organizationId, accountId));
  }

  return (row) => readers.get(row.organization_id) as Reader;
}
