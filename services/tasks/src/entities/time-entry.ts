import { defineEntity, p } from '@mikro-orm/core';

export const mostMinutes = 60 * 10_000;

export const TimeEntrySchema = defineEntity({
  name: 'TimeEntry',
  tableName: 'time_entry',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    boardId: p.uuid(),
    taskId: p.uuid(),
    accountId: p.uuid(),
    minutes: p.integer(),
    day: p.date(),
    note: p.text(),
    createdAt: p.datetime(),
  },
});

export class TimeEntry extends TimeEntrySchema.class {}
TimeEntrySchema.setClass(TimeEntry);
