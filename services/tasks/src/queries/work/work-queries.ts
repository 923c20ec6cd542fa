import { listComments } from '../comments/list-comments.ts';
import { listTimes } from '../times/list-times.ts';
import { listViews } from '../views/list-views.ts';
import { countLoad } from './count-load.ts';
import { listMine } from './list-mine.ts';
import { listTasks } from './list-tasks.ts';

export const workQueries = {
  ...{ list: listTasks, mine: listMine, load: countLoad },
  ...{ comments: listComments, times: listTimes, views: listViews },
};
