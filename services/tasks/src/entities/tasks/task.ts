import type { Attachment } from '@allforone/contracts/chat';
import type { Priority, Task as View } from '@allforone/contracts/tasks';
import { refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import { assertRule } from '../../adapters/recurrence.ts';

const day = 24 * 3600 * 1000;
export const mostOnBoard = 20_000;
export const keptDeletedFor = 30 * day;

export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    boardId: p.uuid(),
    columnId: p.uuid(),
    rank: p.text(),
    parentId: p.uuid().nullable(),
    title: p.text(),
    description: p.text(),
    priority: p.text().$type<Priority>(),
    labelIds: p.array().columnType('uuid[]').$type<string[]>(),
    assigneeIds: p.array().columnType('uuid[]').$type<string[]>(),
    startsAt: p.datetime().nullable(),
    dueAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    checklist: p.json<View['checklist']>(),
    attachments: p.json<Attachment[]>(),
    recurrence: p.text().nullable(),
    timeZone: p.text(),
    reminders: p.array().columnType('int[]').$type<number[]>(),
    subtaskCount: p.integer(),
    doneSubtaskCount: p.integer(),
    commentCount: p.integer(),
    linkCount: p.integer(),
    blockerCount: p.integer(),
    minutesSpent: p.integer(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    version: p.integer(),
  },
});

type Changeable =
  | 'title'
  | 'description'
  | 'priority'
  | 'labelIds'
  | 'assigneeIds'
  | 'startsAt'
  | 'dueAt'
  | 'checklist'
  | 'recurrence'
  | 'timeZone'
  | 'reminders'
  | 'attachments';
export type TaskEdit = Partial<Pick<Task, Changeable>>;

/** Only changed with its board locked. Where it stands on the board is `arrange`'s affair. */
export class Task extends TaskSchema.class {
  /** @throws Refusal due_before_start, rule_invalid, rule_without_deadline */
  edit(edit: TaskEdit): void {
    Object.assign(this, edit);
    const { startsAt, dueAt, recurrence, timeZone } = this;
    if (startsAt && dueAt && dueAt < startsAt) throw refuse('due_before_start');
    if (!recurrence) return;
    if (!dueAt) throw refuse('rule_without_deadline');
    assertRule({ rule: recurrence, from: dueAt, timeZone });
  }
}
TaskSchema.setClass(Task);

export const atTheStart = {
  ...({ description: '', priority: 'none', startsAt: null, dueAt: null, doneAt: null } as const),
  ...{ recurrence: null, timeZone: 'UTC', deletedAt: null, version: 1 },
  ...{
    subtaskCount: 0,
    doneSubtaskCount: 0,
    commentCount: 0,
    linkCount: 0,
    blockerCount: 0,
    minutesSpent: 0,
  },
};
