import { onLinkAdded } from './on-link-added.ts';
import { onLinkRemoved } from './on-link-removed.ts';
import { onLinksCounted } from './on-links-counted.ts';
import { onTaskCompleted } from './on-task-completed.ts';
import { onTaskDeleted } from './on-task-deleted.ts';
import { onTaskReopened } from './on-task-reopened.ts';
import { onTaskRestored } from './on-task-restored.ts';

/** All that the service listens to. */
export const subscriptions = [
  ...[onLinkAdded, onLinkRemoved, onLinksCounted],
  ...[onTaskCompleted, onTaskReopened, onTaskDeleted, onTaskRestored],
];
