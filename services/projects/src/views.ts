import type { HistoryEntry, Project, ProjectMember, Stage } from '@allforone/contracts/projects';
import { dayOf } from './entities/calendar.ts';
import { isClientOnly, type Rights } from './entities/rights.ts';
import type { ProjectRow } from './queries/projects/select-projects.ts';

/** As one person sees it, with what they may do. */
export const toProject = (row: ProjectRow, rights: Rights, now: Date): Project => ({
  id: row.id,
  organizationId: row.organization_id,
  name: row.name,
  description: row.description,
  clientGroupId: row.client_group_id,
  conversationId: row.conversation_id,
  status: row.status,
  startsOn: row.starts_on,
  dueOn: row.due_on,
  progress: row.progress,
  stageCount: row.stage_count,
  deliveredStageCount: row.delivered_stage_count,
  taskCount: row.task_count,
  doneTaskCount: row.done_task_count,
  currentStage:
    row.current_stage_id && row.current_name !== null
      ? { id: row.current_stage_id, name: row.current_name, dueOn: row.current_due_on }
      : null,
  isLate: isPast(row.next_due_on, now),
  waitingCount: row.waiting_count,
  leadId: row.lead_id,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  deletedAt: row.deleted_at?.toISOString() ?? null,
  part: rights.part,
  canWork: rights.canWork,
  canManage: rights.canManage,
  canAnswer: rights.canAnswer,
});

export interface StageRow {
  id: string;
  project_id: string;
  name: string;
  description: string;
  position: number;
  weight: number;
  assignee_id: string | null;
  due_on: string | null;
  delivered_at: Date | null;
  delivered_by: string | null;
}

export const toStage = (
  row: StageRow,
  project: Pick<ProjectRow, 'status'>,
  rights: Rights,
  now: Date,
): Stage => ({
  id: row.id,
  projectId: row.project_id,
  name: row.name,
  description: row.description,
  position: row.position,
  weight: row.weight,
  assigneeId: isClientOnly(rights) ? null : row.assignee_id,
  dueOn: row.due_on,
  deliveredAt: row.delivered_at?.toISOString() ?? null,
  deliveredBy: row.delivered_by,
  isLate: project.status === 'running' && row.delivered_at === null && isPast(row.due_on, now),
});

export const isPast = (day: string | null, now: Date): boolean => day !== null && day < dayOf(now);

interface MemberRow {
  account_id: string;
  part: ProjectMember['part'];
  by_group: boolean;
}

export const toProjectMember = (row: MemberRow): ProjectMember => ({
  accountId: row.account_id,
  part: row.part,
  byGroup: row.by_group,
});

interface HistoryRow {
  id: string;
  at: Date;
  actor_id: string | null;
  what: HistoryEntry['what'];
  stage_id: string | null;
  deliverable_id: string | null;
  facts: Record<string, string>;
}

export const toHistoryEntry = (row: HistoryRow): HistoryEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actorId: row.actor_id,
  what: row.what,
  stageId: row.stage_id,
  deliverableId: row.deliverable_id,
  facts: row.facts,
});
