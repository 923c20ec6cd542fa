import { z } from 'zod';
import { Id, Instant } from '../common.ts';

/** Day as ISO 8601, in the calendar of those who work on it. */
export const Day = z.iso.date();

export const ProjectStatus = z.enum(['running', 'paused', 'done']);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

/** `client`: sees what is delivered, and answers it. `lead` and `team` see and do all the work. */
export const Part = z.enum(['lead', 'team', 'client']);
export type Part = z.infer<typeof Part>;

export const Project = z.object({
  id: Id,
  organizationId: Id,
  name: z.string(),
  description: z.string(),
  /** Group whose people are its clients, besides those named as such. */
  clientGroupId: Id.nullable(),
  /** The conversation of its people, once it is made. */
  conversationId: Id.nullable(),
  status: ProjectStatus,
  startsOn: Day.nullable(),
  dueOn: Day.nullable(),
  /** 0 to 100, of the stages delivered, each by its weight, and of the tasks done, each as a weight of 1. */
  progress: z.int(),
  stageCount: z.int(),
  deliveredStageCount: z.int(),
  /** Subtasks left out. */
  taskCount: z.int(),
  doneTaskCount: z.int(),
  /** The next stage that is not delivered. */
  currentStage: z.object({ id: Id, name: z.string(), dueOn: Day.nullable() }).nullable(),
  /** A deadline of it, or of a stage that is not delivered, is past; never when paused or done. */
  isLate: z.boolean(),
  /** Deliverables that wait for an answer of the client. */
  waitingCount: z.int(),
  leadId: Id.nullable(),
  createdBy: Id,
  createdAt: Instant,
  deletedAt: Instant.nullable(),
  /** What the reader is in it; null for who sees it by their role alone. */
  part: Part.nullable(),
  /** Stages and deliverables. */
  canWork: z.boolean(),
  /** The project itself and its members. */
  canManage: z.boolean(),
  canAnswer: z.boolean(),
});
export type Project = z.infer<typeof Project>;

export const Stage = z.object({
  id: Id,
  projectId: Id,
  name: z.string(),
  description: z.string(),
  /** 1, 2, 3 ... in order. */
  position: z.int(),
  /** Share of the project, relative to the other stages: 1 to 100. */
  weight: z.int(),
  /** Who does it. */
  assigneeId: Id.nullable(),
  dueOn: Day.nullable(),
  deliveredAt: Instant.nullable(),
  deliveredBy: Id.nullable(),
  isLate: z.boolean(),
});
export type Stage = z.infer<typeof Stage>;

export const Verdict = z.enum(['accepted', 'changes_requested']);
export type Verdict = z.infer<typeof Verdict>;

export const DeliverableVersion = z.object({
  number: z.int(),
  /** In the portal's space; `fileVersion` is what was there when it was delivered, whatever comes later. */
  fileId: Id,
  fileVersion: z.int(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  note: z.string(),
  deliveredBy: Id,
  deliveredAt: Instant,
  answer: z.object({ verdict: Verdict, comment: z.string(), answeredBy: Id, answeredAt: Instant }).nullable(),
  downloadCount: z.int(),
  /** The dated and signed PDF of an acceptance, once it is made. */
  proofFileId: Id.nullable(),
});
export type DeliverableVersion = z.infer<typeof DeliverableVersion>;

export const Deliverable = z.object({
  id: Id,
  projectId: Id,
  stageId: Id.nullable(),
  name: z.string(),
  description: z.string(),
  /** By the answer to the latest version. */
  state: z.enum(['waiting', 'accepted', 'changes_requested']),
  latest: DeliverableVersion,
  versionCount: z.int(),
  createdAt: Instant,
});
export type Deliverable = z.infer<typeof Deliverable>;

export const ProjectMember = z.object({
  accountId: Id,
  part: Part,
  /** Through the client's group: leaves with it, and is not removed here. */
  byGroup: z.boolean(),
});
export type ProjectMember = z.infer<typeof ProjectMember>;

/** One line of what happened: who, what, when. `facts`: names and words as they were then. */
export const HistoryEntry = z.object({
  id: Id,
  at: Instant,
  actorId: Id.nullable(),
  what: z.enum([
    'project_created',
    'project_changed',
    'project_deleted',
    'project_restored',
    'status_changed',
    'member_added',
    'member_removed',
    'stage_added',
    'stage_changed',
    'stage_deleted',
    'stage_delivered',
    'stage_reopened',
    'deliverable_added',
    'version_added',
    'version_downloaded',
    'version_accepted',
    'changes_requested',
  ]),
  stageId: Id.nullable(),
  deliverableId: Id.nullable(),
  facts: z.record(z.string(), z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const Report = z.object({
  id: Id,
  organizationId: Id,
  kind: z.enum(['follow_up', 'projects', 'proof']),
  format: z.enum(['pdf', 'csv']),
  state: z.enum(['waiting', 'running', 'ready', 'failed']),
  /** 0 to 100. */
  progress: z.int(),
  /** In the personal space of who asked for it. */
  fileId: Id.nullable(),
  createdAt: Instant,
});
export type Report = z.infer<typeof Report>;
