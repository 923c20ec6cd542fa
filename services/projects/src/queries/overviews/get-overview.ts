import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { dayOf } from '../../entities/calendar.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { selectProjects } from '../projects/select-projects.ts';
import { countProjects } from './count-projects.ts';
import { remembered } from './remembered.ts';

export const getOverview = handle(projects.overview, async (ctx, { organizationId }) => {
  const { lateIds, dueSoonIds, ...counts } = await remembered(ctx, organizationId, 'overview', () =>
    countProjects(ctx, organizationId, dayOf(ctx.now)),
  );
  const shown = await read(ctx, [...lateIds, ...dueSoonIds]);
  const pick = (ids: string[]) => ids.flatMap((id) => shown.get(id) ?? []);

  return { ...counts, late: pick(lateIds), dueSoon: pick(dueSoonIds) };
});

async function read(ctx: Ctx, ids: readonly string[]) {
  const reader = readerOf(ctx);
  const rows = await selectProjects(ctx, reader.accountId)
    .where('project.id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('project.deleted_at', 'is', null)
    .execute();
  const views = rows.map(async (row) => toProject(row, await rightsIn(reader, row), ctx.now));

  return new Map((await Promise.all(views)).map((view) => [view.id, view]));
}
