import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { job } from '@allforone/runtime/job';
import { type Gone, tellPurged } from '@allforone/runtime/purged';
import { sql } from 'kysely';
import { z } from 'zod';
import { keptDeletedFor } from '../entities/project.ts';
import { Report, tellReport } from '../entities/report.ts';

const hour = 3600 * 1000;
const month = 30 * 24 * hour;
const mostAtOnce = 200;

/** What can no longer be brought back is gone, and a report that never came is given up. */
export const forgetOld = job({
  name: 'forget-old',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const before = (age: number) => new Date(ctx.now.getTime() - age);
    tellPurged(ctx, projects.purged, await purgeProjects(ctx, before(keptDeletedFor)));
    await ctx.em.nativeDelete(Report, { createdAt: { $lt: before(month) } });

    const waitsInVain = { state: { $in: ['waiting', 'running'] }, createdAt: { $lt: before(hour) } } as const;
    for (const report of await ctx.em.find(Report, waitsInVain, { limit: mostAtOnce })) {
      report.fail();
      tellReport(ctx, report);
    }
  },
});

/** Deliverables go with their project. */
async function purgeProjects(ctx: SystemCtx, before: Date): Promise<Gone[]> {
  const { rows } = await sql<Gone>`
    with old as (
      select id from project where deleted_at < ${before} limit ${mostAtOnce}
    ), gone as (
      delete from project where id in (select id from old) returning id, organization_id
    )
    select 'project' as kind, id, organization_id from gone
    union all
    select 'deliverable', deliverable.id, deliverable.organization_id
    from deliverable join old on old.id = deliverable.project_id`.execute(ctx.tables());

  return rows;
}
