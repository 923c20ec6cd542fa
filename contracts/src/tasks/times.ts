import { z } from 'zod';
import { Done, Id, Instant, line, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';

const Minutes = z
  .int()
  .min(1)
  .max(24 * 60);

/** Time that somebody spent on a task on a day of their calendar. */
const TimeEntry = z.object({
  id: Id,
  taskId: Id,
  accountId: Id,
  minutes: z.int(),
  day: z.iso.date(),
  note: z.string(),
  createdAt: Instant,
});
export type TimeEntry = z.infer<typeof TimeEntry>;

export const timeActions = {
  /** Latest first. */
  times: query({ allow: 'tasks.read', input: z.object({ taskId: Id, ...page }), output: pageOf(TimeEntry) }),
  /** One's own time. */
  addTime: command({
    allow: 'tasks.write',
    input: z.object({ taskId: Id, minutes: Minutes, day: z.iso.date(), note: line(200).default('') }),
    output: TimeEntry,
    errors: ['limit_reached'],
  }),
  /** One's own, or anybody's by who manages the board. */
  removeTime: command({
    allow: 'tasks.write',
    input: z.object({ timeId: Id }),
    output: Done,
    errors: ['not_author'],
  }),
};
