import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { beginReport } from '../jobs/begin-report.ts';
import { makeReport } from '../jobs/make-report.ts';

/** One step after the other, each after the commit of the one before. */
export const onReportChanged = listen(
  projects.reportChanged,
  (ctx, { report: { id: reportId, state } }) =>
    ctx.enqueue(state === 'waiting' ? beginReport : makeReport, { reportId }, { id: `${state} ${reportId}` }),
  ({ report: { state, progress } }) => state === 'waiting' || (state === 'running' && progress === 0),
);
