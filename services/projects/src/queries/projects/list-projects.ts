import { type Project, projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { pageFrom } from '@allforone/runtime/cursor';
import { namedLike } from '@allforone/runtime/search/names';
import { sql } from 'kysely';
import { dayOf } from '../../entities/calendar.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { orders } from './project-orders.ts';
import { seenProjects } from './seen-projects.ts';

const named = { table: 'project', scope: 'organization_id', newest: sql`id desc` };

export const listProjects = handle(projects.list, async (ctx, input) => {
  const { organizationId, status, clientGroupId, lateOnly, words, cursor, limit } = input;
  const reader = readerOf(ctx);
  const order = orders[input.sort];
  let rows = await seenProjects(ctx, reader, organizationId);
  if (status) rows = rows.where('project.status', '=', status);
  if (clientGroupId) rows = rows.where('project.client_group_id', '=', clientGroupId);
  if (lateOnly) rows = rows.where('project.next_due_on', '<', dayOf(ctx.now));
  if (words) rows = rows.where(await namedLike(ctx, named, organizationId, words));
  if (cursor) rows = rows.where(order.comesAfter(cursor));
  const page = pageFrom(
    await rows
      .orderBy(order.by)
      .limit(limit + 1)
      .execute(),
    limit,
    order.position,
    (row) => row,
  );
  const seen = await Promise.all(
    page.items.map(async (row) => ({ row, rights: await rightsIn(reader, row) })),
  );

  return {
    items: seen
      .filter(({ rights }) => rights.sees)
      .map(({ row, rights }): Project => toProject(row, rights, ctx.now)),
    nextCursor: page.nextCursor,
  };
});
