import type { CheckIn, Confidence, KeyResult, Objective } from '@allforone/contracts/objectives';
import type { ObjectiveRow } from './queries/objectives/select-objectives.ts';

/** As one person sees it, with what they may do. */
export const toObjective = (row: ObjectiveRow, canEdit: boolean, now: Date): Objective => ({
  id: row.id,
  organizationId: row.organization_id,
  scope: row.scope,
  ownerId: row.owner_id,
  isShared: row.is_shared,
  title: row.title,
  description: row.description,
  parentId: row.parent_id,
  childCount: row.child_count,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  state: row.closed_as ?? row.confidence,
  progress: row.progress,
  keyResultCount: row.key_result_count,
  linkCount: row.link_count,
  isCheckInDue: row.closed_as === null && row.check_in_due_at !== null && row.check_in_due_at <= now,
  createdAt: row.created_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  canEdit,
});

export interface KeyResultRow {
  id: string;
  objective_id: string;
  title: string;
  unit: string;
  start: number;
  target: number;
  current: number;
  progress: number;
  weight: number;
  source: KeyResult['source'];
  confidence: Confidence;
  position: number;
  last_check_in_at: Date | null;
  link_count: number;
}

export const toKeyResult = (row: KeyResultRow): KeyResult => ({
  id: row.id,
  objectiveId: row.objective_id,
  title: row.title,
  unit: row.unit,
  start: row.start,
  target: row.target,
  current: row.current,
  progress: row.progress,
  weight: row.weight,
  source: row.source,
  confidence: row.confidence,
  position: row.position,
  lastCheckInAt: row.last_check_in_at?.toISOString() ?? null,
  linkCount: row.link_count,
});

export interface CheckInRow {
  id: string;
  key_result_id: string;
  value: number;
  confidence: Confidence;
  note: string;
  author_id: string | null;
  at: Date;
}

export const toCheckIn = (row: CheckInRow): CheckIn => ({
  id: row.id,
  keyResultId: row.key_result_id,
  value: row.value,
  confidence: row.confidence,
  note: row.note,
  authorId: row.author_id,
  at: row.at.toISOString(),
});
