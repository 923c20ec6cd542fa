import { Id } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { projectFor } from '../../access.ts';
import { HistoryEntrySchema, shownToClients } from '../../entities/history.ts';
import { isClientOnly } from '../../entities/rights.ts';
import { toHistoryEntry } from '../../views.ts';

/** Ids sort by time. */
export const readHistory = handle(
  projects.history,
  async (ctx, { projectId, deliverableId, cursor, limit }) => {
    const { rights } = await projectFor(ctx, projectId);
    let rows = ctx
      .tables(HistoryEntrySchema)
      .selectFrom('history_entry')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (isClientOnly(rights)) rows = rows.where('what', 'in', shownToClients);
    if (deliverableId) rows = rows.where('deliverable_id', '=', deliverableId);
    if (cursor) rows = rows.where('id', '<', decodeCursor(cursor, z.tuple([Id]))[0]);

    return pageFrom(await rows.execute(), limit, (row) => [row.id], toHistoryEntry);
  },
);
