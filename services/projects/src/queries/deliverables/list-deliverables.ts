import { Id, Instant } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { projectFor } from '../../access.ts';
import { toDeliverable } from './deliverable-views.ts';
import { selectDeliverables } from './select-deliverables.ts';

const Position = z.tuple([Instant, Id]);

export const listDeliverables = handle(projects.deliverables, async (ctx, { projectId, cursor, limit }) => {
  await projectFor(ctx, projectId);
  let rows = selectDeliverables(ctx)
    .where('deliverable.project_id', '=', projectId)
    .orderBy('deliverable.delivered_at', 'desc')
    .orderBy('deliverable.id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    const [deliveredAt, id] = decodeCursor(cursor, Position);
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('deliverable.delivered_at', 'deliverable.id'), '<', tuple(new Date(deliveredAt), id)),
    );
  }

  return pageFrom(
    await rows.execute(),
    limit,
    (row) => [row.delivered_at.toISOString(), row.id],
    toDeliverable,
  );
});
