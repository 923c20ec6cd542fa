import { z } from 'zod';
import { Id, Instant } from '../common.ts';
import { query } from '../contract.ts';
import { TaskPlace } from './objects.ts';

export const answersToServices = {
  /** For a mail or a notification. One that was deleted is not found. `sees`: whether the account sees it now. */
  taskFacts: query({
    allow: 'service',
    input: z.object({ taskId: Id, accountId: Id }),
    output: z.object({
      organizationId: Id,
      place: TaskPlace,
      title: z.string(),
      dueAt: Instant.nullable(),
      doneAt: Instant.nullable(),
      assigneeIds: z.array(Id),
      sees: z.boolean(),
    }),
  }),
  /** What was said, as it is now, and who of those it names may see the task today. */
  commentFacts: query({
    allow: 'service',
    input: z.object({ commentId: Id }),
    output: z.object({ taskId: Id, text: z.string(), mentionedIds: z.array(Id) }),
  }),
  /** Of these tasks, those that are there, and which of them are done. */
  doneIds: query({
    allow: 'service',
    input: z.object({ taskIds: z.array(Id).max(100) }),
    output: z.array(z.object({ taskId: Id, isDone: z.boolean() })),
  }),
};
