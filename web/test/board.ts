import type { Board, Column, Task, TaskCard } from '@allforone/contracts/tasks';

export const columnOf = (id: string, name: string, rank: string, isDone = false): Column => ({
  id,
  name,
  rank,
  isDone,
  taskCount: 0,
});

export const columns = [
  columnOf('todo', 'À faire', 'a'),
  columnOf('doing', 'En cours', 'b'),
  columnOf('done', 'Terminé', 'c', true),
];

export const boardWith = (fields: Partial<Board> = {}): Board => ({
  id: 'board',
  organizationId: 'place',
  place: { kind: 'organization', placeId: 'place' },
  name: null,
  columns,
  labels: [{ id: 'garden', name: 'Jardin', color: 'green' }],
  openCount: 0,
  doneCount: 0,
  canWrite: true,
  canManage: true,
  isMade: true,
  ...fields,
});

/** A card that stands in a column at a rank. */
export const cardAt = (columnId: string, rank: string, fields: Partial<TaskCard> = {}): TaskCard => ({
  id: `${columnId}-${rank}`,
  organizationId: 'place',
  boardId: 'board',
  columnId,
  rank,
  title: `${columnId} ${rank}`,
  priority: 'none',
  labelIds: [],
  assigneeIds: [],
  startsAt: null,
  dueAt: null,
  doneAt: columnId === 'done' ? '2026-11-20T09:00:00Z' : null,
  parentId: null,
  subtaskCount: 0,
  doneSubtaskCount: 0,
  checkCount: 0,
  doneCheckCount: 0,
  commentCount: 0,
  attachmentCount: 0,
  linkCount: 0,
  blockerCount: 0,
  recurs: false,
  version: 1,
  ...fields,
});

/** What the server answers about a task of which a board knows the card. */
export const taskOf = (card: TaskCard): Task => ({
  ...card,
  place: boardWith().place,
  placeName: null,
  description: '',
  checklist: [],
  blockedByIds: [],
  blocksIds: [],
  attachments: [],
  recurrence: null,
  timeZone: 'UTC',
  reminders: [],
  minutesSpent: 0,
  createdBy: 'awa',
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  deletedAt: null,
  canWrite: true,
});
