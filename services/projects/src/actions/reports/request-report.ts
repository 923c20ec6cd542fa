import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { notFound } from '@allforone/runtime/refusal';
import { projectFor } from '../../access.ts';
import { assertFewUnfinished, Report, tellReport, toReport } from '../../entities/report.ts';

export const requestReport = handle(projects.requestReport, async (ctx, input) => {
  const { organizationId, projectId, format, language } = input;
  const { accountId } = ctx.actor;
  if (projectId) {
    const { row } = await projectFor(ctx, projectId);
    if (row.organization_id !== organizationId) throw notFound('project');
  }
  await assertFewUnfinished(ctx, accountId);

  const report = ctx.em.create(Report, {
    ...{ id: newId(), organizationId, accountId, projectId, format, language },
    ...{ kind: projectId ? 'follow_up' : 'projects', state: 'waiting', progress: 0, fileId: null },
    createdAt: ctx.now,
  });
  tellReport(ctx, report);

  return toReport(report);
});
