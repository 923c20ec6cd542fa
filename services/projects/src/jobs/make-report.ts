import { projects } from '@allforone/contracts/projects';
import type { JobCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { job } from '@allforone/runtime/job';
import { isRefusal } from '@allforone/runtime/refusal';
import { z } from 'zod';
import { drawReport } from '../adapters/documents/report.ts';
import { keepFile } from '../adapters/files.ts';
import { Report, tellingOf, tellReport } from '../entities/report.ts';

/** Milliseconds: more often would be noise to who looks on. */
const pace = 500;

/** Without a transaction, for `files` is asked. Made twice it is the same file. */
export const makeReport = job({
  name: 'make-report',
  data: z.object({ reportId: z.string() }),
  isOutside: true,
  async run(ctx, { reportId }) {
    const report = await ctx.em.findOne(Report, { id: reportId, state: 'running' });
    if (!report) return;
    const { organizationId, accountId, format } = report;
    const fileId = idFrom('report', reportId);

    try {
      const { name, content } = await drawReport(ctx, report, follow(ctx, report));
      const mediaType = format === 'pdf' ? 'application/pdf' : 'text/csv';
      const space = { kind: 'personal', placeId: accountId } as const;
      await keepFile(ctx, { fileId, organizationId, space, ownerId: accountId, name, mediaType, content });
      report.finish(fileId);
    } catch (error) {
      if (!isRefusal(error) || error.code === 'unavailable') throw error;
      report.fail();
    }
    tellReport(ctx, report);
  },
});

/** Keeps how far it is, for who comes by, and tells it, for who looks on. */
function follow(ctx: JobCtx, report: Report): (share: number) => Promise<void> {
  let toldAt = -pace;

  return async (share) => {
    if (performance.now() - toldAt < pace) return;
    toldAt = performance.now();
    report.advance(share);
    await ctx.em.flush();
    await ctx.tellNow(projects.reportChanged, tellingOf(report));
  };
}
