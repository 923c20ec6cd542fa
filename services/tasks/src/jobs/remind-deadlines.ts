import { tasks } from '@allforone/contracts/tasks';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { takeDueReminders } from '../queries/tasks/due-reminders.ts';

const minute = 60_000;

/**
 * Each reminder of each deadline once to each who does it, or to who made what nobody does; what was told is noted. One
 * that fell due while nothing ran is told late, up to the deadline itself and an hour.
 */
export const remindDeadlines = job({
  name: 'remind-deadlines',
  data: z.object({}),
  every: minute,
  async run(ctx) {
    const rows = await takeDueReminders(ctx);

    for (const row of rows) {
      ctx.publish(tasks.deadlineNear, {
        ...{ taskId: row.task_id, boardId: row.board_id, organizationId: row.organization_id },
        ...{ place: { kind: row.kind, placeId: row.place_id } },
        ...{ accountId: row.account_id, minutesBefore: row.minutes_before },
      });
    }
  },
});
