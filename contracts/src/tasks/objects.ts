import { z } from 'zod';
import { Attachment } from '../chat/objects.ts';
import { Id, Instant, Name } from '../common.ts';

/** Whose tasks they are: everybody inside an organisation, a group, the team of a project, or one account alone. */
const taskPlaceKinds = ['organization', 'group', 'project', 'personal'] as const;
export const TaskPlace = z.object({ kind: z.enum(taskPlaceKinds), placeId: Id });
export type TaskPlace = z.infer<typeof TaskPlace>;

export const Priority = z.enum(['none', 'low', 'medium', 'high', 'urgent']);
export type Priority = z.infer<typeof Priority>;

export const labelColors = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'grape'] as const;
export const Label = z.object({ id: Id, name: z.string(), color: z.enum(labelColors) });
export type Label = z.infer<typeof Label>;

export const Column = z.object({
  id: Id,
  name: z.string(),
  /** Order among the columns, as text: a < b. */
  rank: z.string(),
  /** What is moved here is done. */
  isDone: z.boolean(),
  taskCount: z.int(),
});
export type Column = z.infer<typeof Column>;

/** One for each place, with its first three columns from the start. */
export const Board = z.object({
  /** Made from the place: the room that hears its changes. */
  id: Id,
  organizationId: Id,
  place: TaskPlace,
  /** Null where the reader calls it by a word of their language: the organisation's, and one's own. */
  name: z.string().nullable(),
  columns: z.array(Column),
  labels: z.array(Label),
  openCount: z.int(),
  doneCount: z.int(),
  /** Tasks, labels, comments. */
  canWrite: z.boolean(),
  /** Columns, and what others wrote. */
  canManage: z.boolean(),
  /** False until somebody opens it or writes there: this is how it will be, and no other action knows its id yet. */
  isMade: z.boolean(),
});
export type Board = z.infer<typeof Board>;

/** What a board and a list show of a task. */
export const TaskCard = z.object({
  id: Id,
  organizationId: Id,
  boardId: Id,
  columnId: Id,
  /** Order in the column, as text: a < b. */
  rank: z.string(),
  title: z.string(),
  priority: Priority,
  labelIds: z.array(Id),
  assigneeIds: z.array(Id),
  startsAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  parentId: Id.nullable(),
  subtaskCount: z.int(),
  doneSubtaskCount: z.int(),
  checkCount: z.int(),
  doneCheckCount: z.int(),
  commentCount: z.int(),
  attachmentCount: z.int(),
  linkCount: z.int(),
  /** Tasks it waits for that are not done. */
  blockerCount: z.int(),
  recurs: z.boolean(),
  /** Raised by each change: an older one that comes late is not shown. */
  version: z.int(),
});
export type TaskCard = z.infer<typeof TaskCard>;

/** A task where its board is not around it. */
export const PlacedTask = TaskCard.extend({ place: TaskPlace, placeName: z.string().nullable() });
export type PlacedTask = z.infer<typeof PlacedTask>;

export const ChecklistItem = z.object({ id: Id, text: Name.max(200), isDone: z.boolean() });

/** Minutes before the deadline. */
export const Reminder = z
  .int()
  .min(0)
  .max(60 * 24 * 30);

export const Task = PlacedTask.extend({
  description: z.string(),
  checklist: z.array(ChecklistItem),
  /** Tasks it waits for, and tasks that wait for it. */
  blockedByIds: z.array(Id),
  blocksIds: z.array(Id),
  attachments: z.array(Attachment),
  /** RRULE of RFC 5545 without DTSTART, counted from the deadline; the next one is made when this one is done. */
  recurrence: z.string().nullable(),
  /** In which the rule counts days. */
  timeZone: z.string(),
  reminders: z.array(Reminder),
  minutesSpent: z.int(),
  createdBy: Id,
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
  canWrite: z.boolean(),
});
export type Task = z.infer<typeof Task>;

export const taskFields = [
  'title',
  'description',
  'priority',
  'labelIds',
  'assigneeIds',
  'startsAt',
  'dueAt',
  'doneAt',
  'columnId',
  'parentId',
  'checklist',
  'recurrence',
  'reminders',
  'attachments',
  'blockedByIds',
  'deletedAt',
] as const;

/** Who changed what, when: each field as it was and as it became, as JSON. */
export const TaskChange = z.object({
  id: Id,
  at: Instant,
  actorId: Id.nullable(),
  fields: z.array(z.object({ field: z.enum(taskFields), before: z.unknown(), after: z.unknown() })),
  /** By which change it was taken back. */
  undoneBy: Id.nullable(),
  canUndo: z.boolean(),
});
export type TaskChange = z.infer<typeof TaskChange>;

export const TaskComment = z.object({
  id: Id,
  taskId: Id,
  authorId: Id,
  /** `<@account-id>` mentions a person. Empty once deleted. */
  text: z.string(),
  attachments: z.array(Attachment),
  createdAt: Instant,
  editedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
  clientId: z.string().nullable(),
});
export type TaskComment = z.infer<typeof TaskComment>;

export const taskFilter = {
  boardId: Id.optional(),
  state: z.enum(['open', 'done', 'late', 'all']).default('open'),
  assigneeId: Id.optional(),
  labelId: Id.optional(),
  priority: Priority.optional(),
  /** Deadline at or after, and before. */
  dueFrom: Instant.optional(),
  dueBefore: Instant.optional(),
  words: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\p{Cc}]*$/u)
    .optional(),
};
export const TaskFilter = z.object(taskFilter);
export type TaskFilter = z.infer<typeof TaskFilter>;

/** A way to look at tasks that somebody kept, for themselves or for all who see the board. */
export const SavedView = z.object({
  id: Id,
  organizationId: Id,
  boardId: Id.nullable(),
  name: z.string(),
  layout: z.enum(['board', 'list', 'calendar', 'timeline']),
  filter: TaskFilter,
  isShared: z.boolean(),
  ownerId: Id,
});
export type SavedView = z.infer<typeof SavedView>;

/** Why a task is left as it is by a change of many at once. */
export const BulkRefusal = z.enum(['assignee_not_here', 'due_before_start']);
