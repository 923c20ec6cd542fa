import { getTask } from './get-task.ts';
import { listChanges } from './list-changes.ts';
import { listDeleted } from './list-deleted.ts';
import { listSubtasks } from './list-subtasks.ts';
import { previewBulk } from './preview-bulk.ts';

export const taskQueries = {
  ...{ get: getTask, subtasks: listSubtasks, deletedTasks: listDeleted, changes: listChanges, previewBulk },
};
