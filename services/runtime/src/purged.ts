import type { Named } from '@allforone/contracts/contract';
import { mostPurged, type ObjectKind, type objectsPurged } from '@allforone/contracts/objects';
import type { SystemCtx } from './context.ts';

type Purged = Named<ReturnType<typeof objectsPurged>>;

/** As a deletion returns it. */
export interface Gone {
  kind: ObjectKind;
  id: string;
  organization_id: string;
}

/** Tells of objects that were deleted for good, as many facts as they need. */
export function tellPurged(ctx: SystemCtx, purged: Purged, gone: readonly Gone[]): void {
  for (const [organizationId, some] of Map.groupBy(gone, (row) => row.organization_id)) {
    const objects = some.map(({ kind, id }) => ({ kind, id }));
    for (let from = 0; from < objects.length; from += mostPurged)
      ctx.publish(purged, { organizationId, objects: objects.slice(from, from + mostPurged) });
  }
}
