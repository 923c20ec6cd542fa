import { z } from 'zod';
import { Id, Instant } from '../common.ts';
import { command, query } from '../contract.ts';
import { BulkRefusal, Priority, TaskCard } from './objects.ts';

const bulkEdit = z.object({
  priority: Priority.optional(),
  addLabelIds: z.array(Id).max(20).optional(),
  removeLabelIds: z.array(Id).max(20).optional(),
  addAssigneeIds: z.array(Id).max(20).optional(),
  removeAssigneeIds: z.array(Id).max(20).optional(),
  dueAt: Instant.nullable().optional(),
  columnId: Id.optional(),
  isDone: z.boolean().optional(),
  isDeleted: z.literal(true).optional(),
});

/** Tasks of one board; those that are not there (any more) are left out of the answer. */
const input = z.object({ boardId: Id, taskIds: z.array(Id).min(1).max(100), edit: bulkEdit });
const outcome = {
  changedIds: z.array(Id),
  unchangedIds: z.array(Id),
  refused: z.array(z.object({ taskId: Id, code: BulkRefusal })),
};

export const bulkActions = {
  /** What `bulkEdit` would do now: each changed task as it would be. */
  previewBulk: query({
    allow: 'tasks.write',
    input,
    output: z.object({ ...outcome, cards: z.array(TaskCard) }),
  }),
  /** Those that can be changed are, all at once; the others say why not. */
  bulkEdit: command({ allow: 'tasks.write', input, output: z.object(outcome) }),
};
