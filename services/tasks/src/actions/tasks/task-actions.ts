import { addDependency } from './add-dependency.ts';
import { completeTask } from './complete-task.ts';
import { createTask } from './create-task.ts';
import { deleteTask } from './delete-task.ts';
import { moveTask } from './move-task.ts';
import { removeDependency } from './remove-dependency.ts';
import { reopenTask } from './reopen-task.ts';
import { restoreTask } from './restore-task.ts';
import { undoChange } from './undo-change.ts';
import { updateTask } from './update-task.ts';

export const taskActions = {
  ...{ create: createTask, update: updateTask, move: moveTask, complete: completeTask, reopen: reopenTask },
  ...{ delete: deleteTask, restore: restoreTask, undo: undoChange },
  ...{ addDependency, removeDependency },
};
