import { tasks } from '@allforone/contracts/tasks';
import { service } from '@allforone/runtime/service';
import { Migration20261126000000_initial } from '../migrations/Migration20261126000000_initial.ts';
import { Migration20261127000000_named } from '../migrations/Migration20261127000000_named.ts';
import { Migration20261127120000_sought } from '../migrations/Migration20261127120000_sought.ts';
import { boardActions } from './actions/boards/board-actions.ts';
import { bulkEdit } from './actions/bulk/bulk-edit.ts';
import { commentActions } from './actions/comments/comment-actions.ts';
import { taskActions } from './actions/tasks/task-actions.ts';
import { timeActions } from './actions/times/time-actions.ts';
import { viewActions } from './actions/views/view-actions.ts';
import { entities } from './entities/entities.ts';
import { forgetOld } from './jobs/forget-old.ts';
import { remindDeadlines } from './jobs/remind-deadlines.ts';
import { boardQueries } from './queries/boards/board-queries.ts';
import { objectQueries } from './queries/objects/object-queries.ts';
import { taskQueries } from './queries/tasks/task-queries.ts';
import { workQueries } from './queries/work/work-queries.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(tasks, {
  entities,
  migrations: [
    Migration20261126000000_initial,
    Migration20261127000000_named,
    Migration20261127120000_sought,
  ],
  actions: {
    ...{ ...boardActions, ...taskActions, ...commentActions, ...timeActions, ...viewActions, bulkEdit },
    ...{ ...boardQueries, ...taskQueries, ...workQueries, ...objectQueries },
  },
  subscriptions,
  jobs: [remindDeadlines, forgetOld],
});
