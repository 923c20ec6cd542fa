import type { StoredFile } from '@allforone/contracts/files';
import type { Deliverable as View } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import { DeliverableVersion } from './deliverable-version.ts';

const mostDeliverables = 1000;

export const DeliverableSchema = defineEntity({
  name: 'Deliverable',
  tableName: 'deliverable',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    projectId: p.uuid(),
    stageId: p.uuid().nullable(),
    name: p.text(),
    description: p.text(),
    /** Of the latest version, as is what follows. */
    state: p.text().$type<View['state']>(),
    versionCount: p.integer(),
    createdAt: p.datetime(),
    deliveredAt: p.datetime(),
  },
});

export class Deliverable extends DeliverableSchema.class {
  /** The file as it is now, whatever becomes of it. */
  takeVersion(ctx: SystemCtx, file: StoredFile, { by, note }: { by: string; note: string }): void {
    this.versionCount += 1;
    this.state = 'waiting';
    this.deliveredAt = ctx.now;
    const { id: fileId, version: fileVersion, name, mediaType, size, sha256 } = file;
    ctx.em.create(DeliverableVersion, {
      ...{ deliverableId: this.id, number: this.versionCount, organizationId: this.organizationId },
      ...{ projectId: this.projectId, fileId, fileVersion, name, mediaType, size, sha256, note },
      ...{ deliveredBy: by, deliveredAt: ctx.now, downloadCount: 0, proofFileId: null },
      ...{ verdict: null, comment: null, answeredBy: null, answeredAt: null },
    });
  }
}
DeliverableSchema.setClass(Deliverable);

/** @throws Refusal limit_reached */
export async function assertRoomForDeliverable(ctx: SystemCtx, projectId: string): Promise<void> {
  const count = await ctx.em.count(Deliverable, { projectId });
  if (count >= mostDeliverables) throw conflict('limit_reached');
}
