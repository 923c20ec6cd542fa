import { BoardSchema } from './boards/board.ts';
import { BoardColumnSchema } from './boards/board-column.ts';
import { LabelSchema } from './boards/label.ts';
import { CommentSchema } from './comment.ts';
import { SavedViewSchema } from './saved-view.ts';
import { DependencySchema } from './tasks/dependency.ts';
import { TaskSchema } from './tasks/task.ts';
import { TaskChangeSchema } from './tasks/task-change.ts';
import { TimeEntrySchema } from './time-entry.ts';

export const entities = [
  ...[BoardSchema, BoardColumnSchema, LabelSchema],
  ...[TaskSchema, TaskChangeSchema, DependencySchema],
  ...[CommentSchema, TimeEntrySchema, SavedViewSchema],
];
