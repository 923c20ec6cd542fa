import type { Task, TaskCard } from '@allforone/contracts/tasks';

const keys = [
  ...['id', 'organizationId', 'boardId', 'columnId', 'rank', 'title', 'priority', 'labelIds', 'assigneeIds'],
  ...['startsAt', 'dueAt', 'doneAt', 'parentId', 'subtaskCount', 'doneSubtaskCount', 'checkCount'],
  ...['doneCheckCount', 'commentCount', 'attachmentCount', 'linkCount', 'blockerCount', 'recurs', 'version'],
] as (keyof TaskCard)[];

/** What a board shows of a task. */
export const cardOf = (task: Task | TaskCard): TaskCard =>
  Object.fromEntries(keys.map((key) => [key, task[key]])) as TaskCard;
