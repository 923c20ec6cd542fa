import { z } from 'zod';
import { Done, Id, Instant, line, page, pageOf } from '../common.ts';
import { always, command, query } from '../contract.ts';
import { ObjectRef } from '../objects.ts';
import { ChecklistItem, PlacedTask, Priority, Reminder, Task, TaskChange, TaskPlace } from './objects.ts';

const ofTask = { taskId: Id };
const Title = line(200).min(1);
const Description = z
  .string()
  .trim()
  .max(8000)
  .refine((text) => !text.includes('\0'));
const people = z.array(Id).max(20);
const labels = z.array(Id).max(20);
const Rule = z
  .string()
  .max(300)
  .regex(/^[\x20-\x7e]*$/);
/** Name of the IANA time zone database, such as `Africa/Abidjan`. */
const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_+/-]+$/)
  .refine(isTimeZone);

/** What may be changed of a task; `undefined` leaves it as it is. */
const taskEdit = {
  title: Title.optional(),
  description: Description.optional(),
  priority: Priority.optional(),
  labelIds: labels.optional(),
  assigneeIds: people.optional(),
  startsAt: Instant.nullable().optional(),
  dueAt: Instant.nullable().optional(),
  checklist: z.array(ChecklistItem).max(100).optional(),
  recurrence: Rule.nullable().optional(),
  timeZone: TimeZone.optional(),
  reminders: z.array(Reminder).max(5).optional(),
  /** Files of the place's own space. */
  fileIds: z.array(Id).max(20).optional(),
};
const editErrors = [
  'due_before_start',
  'assignee_not_here',
  'rule_invalid',
  'rule_without_deadline',
] as const;

export const taskActions = {
  get: query({ allow: 'tasks.read', input: z.object(ofTask), output: Task }),
  /** At the end of the column, or of the first one. `linkTo`: what it was made from. */
  create: command({
    allow: 'tasks.write',
    input: z.object({
      ...taskEdit,
      organizationId: Id,
      place: TaskPlace,
      title: Title,
      columnId: Id.optional(),
      parentId: Id.nullable().default(null),
      linkTo: ObjectRef.nullable().default(null),
    }),
    output: Task,
    errors: [...editErrors, 'limit_reached', 'subtask_too_deep'],
  }),
  update: command({
    allow: 'tasks.write',
    input: z.object({ ...ofTask, ...taskEdit }),
    output: Task,
    errors: editErrors,
  }),
  /**
   * Behind another task of the column, or to its front (`afterId: null`). Where that task has gone elsewhere meanwhile,
   * to the end. Into a column for what is done it completes the task, out of it it opens it again.
   */
  move: command({
    allow: 'tasks.write',
    input: z.object({ ...ofTask, columnId: Id, afterId: Id.nullable() }),
    output: Task,
    isRepeatable: always,
  }),
  /** Completing twice changes nothing. The next one of a recurring task is made. */
  complete: command({ allow: 'tasks.write', input: z.object(ofTask), output: Task, isRepeatable: always }),
  reopen: command({ allow: 'tasks.write', input: z.object(ofTask), output: Task, isRepeatable: always }),
  /** With its subtasks; it comes back whole for 30 days. */
  delete: command({ allow: 'tasks.write', input: z.object(ofTask), output: Done }),
  restore: command({ allow: 'tasks.write', input: z.object(ofTask), output: Task }),
  /** Deleted ones of a board, latest first. */
  deletedTasks: query({
    allow: 'tasks.read',
    input: z.object({ boardId: Id, ...page }),
    output: pageOf(PlacedTask),
  }),
  /** In order. */
  subtasks: query({
    allow: 'tasks.read',
    input: z.object({ ...ofTask, ...page }),
    output: pageOf(PlacedTask),
  }),
  addDependency: command({
    allow: 'tasks.write',
    input: z.object({ ...ofTask, blockedById: Id }),
    output: Task,
    errors: ['dependency_cycle', 'limit_reached'],
    isRepeatable: always,
  }),
  removeDependency: command({
    allow: 'tasks.write',
    input: z.object({ ...ofTask, blockedById: Id }),
    output: Task,
    isRepeatable: always,
  }),
  /** Latest first. */
  changes: query({
    allow: 'tasks.read',
    input: z.object({ ...ofTask, ...page }),
    output: pageOf(TaskChange),
  }),
  /** Each field of the change as it was before, unless somebody changed one of them since. */
  undo: command({
    allow: 'tasks.write',
    input: z.object({ changeId: Id }),
    output: Task,
    errors: ['changed_since'],
  }),
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
