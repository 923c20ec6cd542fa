import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { deliverableFor } from '../../access.ts';
import { DeliverableVersionSchema } from '../../entities/deliverable-version.ts';
import { toDeliverableVersion } from './deliverable-views.ts';

export const listVersions = handle(
  projects.deliverableVersions,
  async (ctx, { deliverableId, cursor, limit }) => {
    await deliverableFor(ctx, deliverableId);
    let rows = ctx
      .tables(DeliverableVersionSchema)
      .selectFrom('deliverable_version')
      .selectAll()
      .where('deliverable_id', '=', deliverableId)
      .orderBy('number', 'desc')
      .limit(limit + 1);
    if (cursor) rows = rows.where('number', '<', decodeCursor(cursor, z.tuple([z.int32()]))[0]);

    return pageFrom(await rows.execute(), limit, (row) => [row.number], toDeliverableVersion);
  },
);
