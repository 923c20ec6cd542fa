import { Id } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { Report, toReport } from '../../entities/report.ts';

/** Ids sort by time. */
export const listReports = handle(projects.reports, async (ctx, { organizationId, cursor, limit }) => {
  const { accountId } = ctx.actor;
  const before = cursor ? { id: { $lt: decodeCursor(cursor, z.tuple([Id]))[0] } } : {};
  const reports = await ctx.em.find(
    Report,
    { organizationId, accountId, ...before },
    { orderBy: { id: 'desc' }, limit: limit + 1 },
  );

  return pageFrom(reports, limit, ({ id }) => [id], toReport);
});
