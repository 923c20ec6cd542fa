import type { Deliverable, DeliverableVersion } from '@allforone/contracts/projects';
import type { DeliverableRow } from './select-deliverables.ts';

type VersionRow = Omit<
  DeliverableRow,
  'id' | 'stage_id' | 'state' | 'version_count' | 'deliverable_name' | 'description' | 'created_at'
>;

export const toDeliverableVersion = (row: VersionRow): DeliverableVersion => ({
  number: row.number,
  fileId: row.file_id,
  fileVersion: row.file_version,
  name: row.name,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
  note: row.note,
  deliveredBy: row.delivered_by,
  deliveredAt: row.delivered_at.toISOString(),
  answer:
    row.verdict && row.answered_by && row.answered_at
      ? {
          verdict: row.verdict,
          comment: row.comment ?? '',
          answeredBy: row.answered_by,
          answeredAt: row.answered_at.toISOString(),
        }
      : null,
  downloadCount: row.download_count,
  proofFileId: row.proof_file_id,
});

export const toDeliverable = (row: DeliverableRow): Deliverable => ({
  id: row.id,
  projectId: row.project_id,
  stageId: row.stage_id,
  name: row.deliverable_name,
  description: row.description,
  state: row.state,
  latest: toDeliverableVersion(row),
  versionCount: row.version_count,
  createdAt: row.created_at.toISOString(),
});
