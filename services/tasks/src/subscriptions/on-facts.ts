import { onGroupDeleted } from './on-group-deleted.ts';
import { onLinked } from './on-linked.ts';
import { onProjectDeleted } from './on-project-deleted.ts';
import { onProjectRestored } from './on-project-restored.ts';
import { onWorkChanged } from './on-work-changed.ts';

/** All that the service listens to. */
export const subscriptions = [onGroupDeleted, onProjectDeleted, onProjectRestored, onLinked, onWorkChanged];
