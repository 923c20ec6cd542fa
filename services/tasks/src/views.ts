import type {
  Column as ColumnView,
  Label as LabelView,
  PlacedTask,
  SavedView as SavedViewView,
  TaskCard,
  TaskChange as TaskChangeView,
  TaskComment,
  Task as TaskView,
  TimeEntry as TimeView,
} from '@allforone/contracts/tasks';
import type { Comment } from './entities/comment.ts';
import type { SavedView } from './entities/saved-view.ts';
import type { TimeEntry } from './entities/time-entry.ts';
import type { TaskRow } from './queries/tasks/select-tasks.ts';

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

export const toCard = (row: Omit<TaskRow, 'kind' | 'place_id' | 'hidden_at'>): TaskCard => ({
  id: row.id,
  organizationId: row.organization_id,
  boardId: row.board_id,
  columnId: row.column_id,
  rank: row.rank,
  title: row.title,
  priority: row.priority,
  labelIds: row.label_ids,
  assigneeIds: row.assignee_ids,
  startsAt: instant(row.starts_at),
  dueAt: instant(row.due_at),
  doneAt: instant(row.done_at),
  parentId: row.parent_id,
  subtaskCount: row.subtask_count,
  doneSubtaskCount: row.done_subtask_count,
  checkCount: row.checklist.length,
  doneCheckCount: row.checklist.filter(({ isDone }) => isDone).length,
  commentCount: row.comment_count,
  attachmentCount: row.attachments.length,
  linkCount: row.link_count,
  blockerCount: row.blocker_count,
  recurs: row.recurrence !== null,
  version: row.version,
});

export const toPlacedTask = (row: TaskRow, placeName: string | null): PlacedTask => ({
  ...toCard(row),
  place: { kind: row.kind, placeId: row.place_id },
  placeName,
});

interface Around {
  blockedByIds: string[];
  blocksIds: string[];
  placeName: string | null;
  canWrite: boolean;
}

export const toTask = (row: TaskRow, { placeName, canWrite, blockedByIds, blocksIds }: Around): TaskView => ({
  ...toPlacedTask(row, placeName),
  description: row.description,
  checklist: row.checklist,
  blockedByIds,
  blocksIds,
  attachments: row.attachments,
  recurrence: row.recurrence,
  timeZone: row.time_zone,
  reminders: row.reminders,
  minutesSpent: row.minutes_spent,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  deletedAt: instant(row.deleted_at),
  canWrite,
});

export const toColumn = ({ id, name, rank, isDone, taskCount }: ColumnView): ColumnView => ({
  ...{ id, name, rank, isDone, taskCount },
});

export const toLabel = ({ id, name, color }: LabelView): LabelView => ({ id, name, color });

interface ChangeRow {
  id: string;
  at: Date;
  actor_id: string | null;
  fields: TaskChangeView['fields'];
  undone_by: string | null;
}

export const toTaskChange = (row: ChangeRow, canUndo: boolean): TaskChangeView => ({
  id: row.id,
  at: row.at.toISOString(),
  actorId: row.actor_id,
  fields: row.fields,
  undoneBy: row.undone_by,
  canUndo,
});

export const toComment = (comment: Comment): TaskComment => ({
  ...{ id: comment.id, taskId: comment.taskId, authorId: comment.authorId, text: comment.text },
  ...{ attachments: comment.attachments, clientId: comment.clientId ?? null },
  createdAt: comment.createdAt.toISOString(),
  editedAt: instant(comment.editedAt ?? null),
  deletedAt: instant(comment.deletedAt ?? null),
});

export const toTimeEntry = (time: TimeEntry): TimeView => ({
  ...{ id: time.id, taskId: time.taskId, accountId: time.accountId },
  ...{ minutes: time.minutes, day: time.day, note: time.note, createdAt: time.createdAt.toISOString() },
});

export const toSavedView = (view: SavedView): SavedViewView => ({
  ...{ id: view.id, organizationId: view.organizationId, boardId: view.boardId ?? null, name: view.name },
  ...{ layout: view.layout, filter: view.filter, isShared: view.isShared, ownerId: view.ownerId },
});
