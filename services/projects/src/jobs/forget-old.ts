import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { keptDeletedFor, Project } from '../entities/project.ts';
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
    const gone = { deletedAt: { $lt: before(keptDeletedFor) } };
    const ids = await ctx.em.find(Project, gone, { fields: ['id'], limit: mostAtOnce });
    await ctx.em.nativeDelete(Project, { id: { $in: ids.map(({ id }) => id) } });
    await ctx.em.nativeDelete(Report, { createdAt: { $lt: before(month) } });

    const waitsInVain = { state: { $in: ['waiting', 'running'] }, createdAt: { $lt: before(hour) } } as const;
    for (const report of await ctx.em.find(Report, waitsInVain, { limit: mostAtOnce })) {
      report.fail();
      tellReport(ctx, report);
    }
  },
});
