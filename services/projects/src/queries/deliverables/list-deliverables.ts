import { Id, Instant } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { projectFor } from '../../access.ts';
import { toDeliverable } from './deliverable-views.ts';
import { latestDeliverables } from './select-deliverables.ts';

const Position = z.tuple([Instant, Id]);

export const listDeliverables = handle(projects.deliverables, async (ctx, { projectId, cursor, limit }) => {
  await projectFor(ctx, projectId);
  const [deliveredAt, id] = cursor ? decodeCursor(cursor, Position) : [];
  const last = deliveredAt && id ? { delivered_at: new Date(deliveredAt), id } : undefined;

  return pageFrom(
    await latestDeliverables(ctx, projectId, last)
      .limit(limit + 1)
      .execute(),
    limit,
    (row) => [row.delivered_at.toISOString(), row.id],
    toDeliverable,
  );
});
