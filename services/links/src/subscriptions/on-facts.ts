import { onCommentChanged } from './on-comment-changed.ts';
import { onCommented } from './on-commented.ts';
import { onFilePurged } from './on-file-purged.ts';
import { onMessageChanged } from './on-message-changed.ts';
import { onMessageSent } from './on-message-sent.ts';
import { onObjectsPurged } from './on-objects-purged.ts';
import { onTaskCreated } from './on-task-created.ts';

/** All that the service listens to. */
export const subscriptions = [
  onMessageSent,
  onMessageChanged,
  onCommented,
  onCommentChanged,
  onTaskCreated,
  onFilePurged,
  ...onObjectsPurged,
];
