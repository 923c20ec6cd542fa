import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Report, tellReport } from '../entities/report.ts';

/** Apart from the making, so that who waits sees that it has begun. */
export const beginReport = job({
  name: 'begin-report',
  data: z.object({ reportId: z.string() }),
  async run(ctx, { reportId }) {
    const report = await ctx.em.findOne(Report, { id: reportId, state: 'waiting' });
    if (!report) return;

    report.begin();
    tellReport(ctx, report);
  },
});
