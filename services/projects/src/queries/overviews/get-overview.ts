import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { dayOf } from '../../entities/calendar.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { selectProjects } from '../projects/select-projects.ts';
import { countProjects } from './count-projects.ts';
import { remembered } from './remembered-overviews.ts';

export const getOverview = handle(projects.overview, async (ctx, { organizationId }) => {
  const today = dayOf(ctx.now);
  const stamp = `${await stampOf(ctx, organizationId)} ${today}`;
  const place = `${ctx.config.namespace} ${organizationId}`;
  const { lateIds, dueSoonIds, ...counts } = await remembered(place, stamp, () =>
    countProjects(ctx, organizationId, today),
  );
  const shown = await read(ctx, [...lateIds, ...dueSoonIds]);
  const pick = (ids: string[]) => ids.flatMap((id) => shown.get(id) ?? []);

  return { ...counts, late: pick(lateIds), dueSoon: pick(dueSoonIds) };
});

async function stampOf(ctx: Ctx, organizationId: string): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select stamp from overview_stamp where organization_id = ${organizationId}`.execute(ctx.tables());

  return rows[0]?.stamp ?? 0;
}

async function read(ctx: Ctx, ids: readonly string[]) {
  const reader = readerOf(ctx);
  const rows = await selectProjects(ctx, reader.accountId)
    .where('project.id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('project.deleted_at', 'is', null)
    .execute();
  const views = rows.map(async (row) => toProject(row, await rightsIn(reader, row), ctx.now));

  return new Map((await Promise.all(views)).map((view) => [view.id, view]));
}
