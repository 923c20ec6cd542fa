import { z } from 'zod';
import { Id, page, pageOf, Text } from '../common.ts';
import { command, query } from '../contract.ts';
import { TaskComment } from './objects.ts';

export const commentActions = {
  /** Latest first. */
  comments: query({
    allow: 'tasks.read',
    input: z.object({ taskId: Id, ...page }),
    output: pageOf(TaskComment),
  }),
  addComment: command({
    allow: 'tasks.write',
    input: z.object({
      taskId: Id,
      /** May be empty where files are attached. */
      text: Text.or(z.literal('')),
      /** Files that the author may read, of the space of the task's place. */
      fileIds: z.array(Id).max(10).default([]),
      clientId: z.string().min(8).max(64).nullable().default(null),
    }),
    output: TaskComment,
    errors: ['limit_reached', 'message_empty'],
    isRepeatable: ({ clientId }) => clientId !== null,
  }),
  editComment: command({
    allow: 'tasks.write',
    input: z.object({ commentId: Id, text: Text }),
    output: TaskComment,
    errors: ['not_author'],
  }),
  /** By its author, or by who manages the board. */
  deleteComment: command({
    allow: 'tasks.write',
    input: z.object({ commentId: Id }),
    output: TaskComment,
    errors: ['not_author'],
  }),
};
