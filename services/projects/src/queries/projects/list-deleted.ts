import { Id, Instant } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { keptDeletedFor } from '../../entities/project.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { selectProjects } from './select-projects.ts';
import { namedPart } from './standing.ts';

const Position = z.tuple([Instant, Id]);

export const listDeleted = handle(
  projects.deletedProjects,
  async (ctx, { organizationId, cursor, limit }) => {
    const reader = readerOf(ctx);
    let rows = selectProjects(ctx, reader.accountId)
      .where('project.organization_id', '=', organizationId)
      .where('project.deleted_at', '>', new Date(ctx.now.getTime() - keptDeletedFor))
      .orderBy('project.deleted_at', 'desc')
      .orderBy('project.id', 'desc')
      .limit(limit + 1);
    const managesAll = await ctx.can('projects.manage', { organizationId });
    if (!managesAll) rows = rows.where(namedPart(reader.accountId), '=', 'lead');
    if (cursor) {
      const [deletedAt, id] = decodeCursor(cursor, Position);
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('project.deleted_at', 'project.id'), '<', tuple(new Date(deletedAt) as Date | null, id)),
      );
    }
    const page = pageFrom(
      await rows.execute(),
      limit,
      (row) => [row.deleted_at?.toISOString() ?? '', row.id],
      (row) => row,
    );

    return {
      items: await Promise.all(
        page.items.map(async (row) => toProject(row, await rightsIn(reader, row), ctx.now)),
      ),
      nextCursor: page.nextCursor,
    };
  },
);
