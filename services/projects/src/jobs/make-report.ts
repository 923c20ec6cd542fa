import { idFrom } from '@allforone/runtime/id';
import { job } from '@allforone/runtime/job';
import { isRefusal } from '@allforone/runtime/refusal';
import { z } from 'zod';
import { drawReport } from '../adapters/documents/report.ts';
import { keepFile } from '../adapters/files.ts';
import { Report, tellReport } from '../entities/report.ts';

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
      const { name, content } = await drawReport(ctx, report);
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
