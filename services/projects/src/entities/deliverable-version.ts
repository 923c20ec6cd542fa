import type { Verdict } from '@allforone/contracts/projects';
import { conflict, refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import type { z } from 'zod';

type VerdictName = z.infer<typeof Verdict>;

export const DeliverableVersionSchema = defineEntity({
  name: 'DeliverableVersion',
  tableName: 'deliverable_version',
  properties: {
    deliverableId: p.uuid().primary(),
    number: p.integer().primary(),
    organizationId: p.uuid(),
    projectId: p.uuid(),
    fileId: p.uuid(),
    fileVersion: p.integer(),
    name: p.text(),
    mediaType: p.text(),
    size: p.float(),
    sha256: p.text(),
    note: p.text(),
    deliveredBy: p.uuid(),
    deliveredAt: p.datetime(),
    verdict: p.text().$type<VerdictName>().nullable(),
    comment: p.text().nullable(),
    answeredBy: p.uuid().nullable(),
    answeredAt: p.datetime().nullable(),
    downloadCount: p.integer(),
    proofFileId: p.uuid().nullable(),
  },
});

interface Answer {
  verdict: VerdictName;
  comment: string;
  by: string;
  now: Date;
}

/** What was delivered never changes; it is answered once. */
export class DeliverableVersion extends DeliverableVersionSchema.class {
  /** @throws Refusal already_answered, comment_missing */
  answer({ verdict, comment, by, now }: Answer): void {
    if (this.verdict) throw conflict('already_answered');
    if (verdict === 'changes_requested' && !comment) throw refuse('comment_missing');
    this.verdict = verdict;
    this.comment = comment;
    this.answeredBy = by;
    this.answeredAt = now;
  }
}
DeliverableVersionSchema.setClass(DeliverableVersion);
