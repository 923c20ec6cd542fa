import { z } from 'zod';
import { Id } from '../common.ts';
import { event } from '../contract.ts';
import { ObjectRef, objectsPurged } from '../objects.ts';
import { TaskCard, TaskPlace } from './objects.ts';

const onBoard = { boardId: Id, organizationId: Id };
const facts = { taskId: Id, ...onBoard, place: TaskPlace };

export const taskEvents = {
  /** Columns, labels or rights: whoever looks at the board asks again. */
  boardChanged: event(z.object(onBoard), { audience: 'boardId' }),
  /** A task as it is now, new ones too. */
  cardChanged: event(z.object({ ...onBoard, card: TaskCard }), { audience: 'boardId' }),
  cardRemoved: event(z.object({ ...onBoard, taskId: Id }), { audience: 'boardId' }),
  /** What is assigned to somebody is not as it was. */
  workChanged: event(z.object({ accountId: Id, organizationId: Id }), { audience: 'accountId' }),

  created: event(z.object({ ...facts, createdBy: Id, linkTo: ObjectRef.nullable() })),
  completed: event(z.object({ ...facts, completedBy: Id })),
  reopened: event(z.object({ ...facts, reopenedBy: Id })),
  deleted: event(z.object({ ...facts, deletedBy: Id })),
  restored: event(z.object({ ...facts, restoredBy: Id })),
  purged: objectsPurged(),
  assigned: event(z.object({ ...facts, accountId: Id, assignedBy: Id })),
  commented: event(z.object({ ...facts, commentId: Id, authorId: Id, text: z.string() })),
  /** Edited or deleted; nothing is left of the text of a deleted one. */
  commentChanged: event(
    z.object({ commentId: Id, organizationId: Id, authorId: Id, text: z.string(), isDeleted: z.boolean() }),
  ),
  /** Once for each reminder and deadline, to each who does it. */
  deadlineNear: event(z.object({ ...facts, accountId: Id, minutesBefore: z.int() })),
  /** How many tasks a project has, subtasks left out, and how many are done. */
  projectCounted: event(
    z.object({
      projectId: Id,
      organizationId: Id,
      taskCount: z.int(),
      doneTaskCount: z.int(),
      version: z.int(),
    }),
  ),
};
