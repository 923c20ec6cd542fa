import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import { Deliverable } from './deliverable.ts';
import { DeliverableVersion } from './deliverable-version.ts';
import { remember } from './history.ts';
import { lockProject, tellChanged } from './project.ts';

export const DownloadSchema = defineEntity({
  name: 'Download',
  tableName: 'download',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    deliverableId: p.uuid(),
    version: p.integer(),
    accountId: p.uuid(),
    downloadedAt: p.datetime(),
  },
});

class Download extends DownloadSchema.class {}
DownloadSchema.setClass(Download);

interface Taken {
  id: string;
  projectId: string;
  fileId: string;
  fileVersion: number;
  accountId: string;
  downloadedAt: Date;
}

/** Of a file that was never delivered nothing is noted. */
export async function noteDownload(ctx: SystemCtx, taken: Taken): Promise<void> {
  const { id, projectId, fileId, fileVersion, accountId, downloadedAt } = taken;
  const of = { projectId, fileId, fileVersion };
  if ((await ctx.em.count(DeliverableVersion, of)) === 0) return;
  const project = await lockProject(ctx, projectId);
  const version = await ctx.em.findOneOrFail(DeliverableVersion, of, { orderBy: { deliveredAt: 'desc' } });
  const { deliverableId, number } = version;
  const { organizationId } = project;
  const { name, stageId } = await ctx.em.findOneOrFail(Deliverable, { id: deliverableId });

  version.downloadCount += 1;
  ctx.em.create(Download, { id, organizationId, deliverableId, version: number, accountId, downloadedAt });
  await remember(ctx, project, {
    ...{ what: 'version_downloaded', actorId: accountId, stageId, deliverableId },
    facts: { name, version: String(number), fileName: version.name },
  });
  tellChanged(ctx, project);
}
