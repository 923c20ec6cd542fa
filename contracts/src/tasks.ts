import { contract } from './contract.ts';
import { objectActions } from './objects.ts';
import { answersToServices } from './tasks/answers.ts';
import { boardActions } from './tasks/boards.ts';
import { bulkActions } from './tasks/bulk.ts';
import { commentActions } from './tasks/comments.ts';
import { taskEvents } from './tasks/events.ts';
import { taskActions } from './tasks/tasks.ts';
import { timeActions } from './tasks/times.ts';
import { viewActions } from './tasks/views.ts';
import { workActions } from './tasks/work.ts';

export * from './tasks/objects.ts';
export type { TimeEntry } from './tasks/times.ts';

export const tasks = contract('tasks', {
  ...boardActions,
  ...taskActions,
  ...commentActions,
  ...timeActions,
  ...viewActions,
  ...workActions,
  ...bulkActions,
  ...objectActions('tasks.read', ['task', 'comment']),
  ...answersToServices,
  ...taskEvents,
});
