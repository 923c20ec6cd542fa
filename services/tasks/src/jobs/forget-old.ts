import { job } from '@allforone/runtime/job';
import { sql } from 'kysely';
import { z } from 'zod';
import { keptDeletedFor } from '../entities/tasks/task.ts';

const hour = 3600 * 1000;
const mostAtOnce = 1000;

/** Deleted tasks for good after 30 days, with all that belongs to them. */
export const forgetOld = job({
  name: 'forget-old',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const before = new Date(ctx.now.getTime() - keptDeletedFor);
    await sql`
      delete from task where id in (
        select id from task where deleted_at < ${before} limit ${mostAtOnce})`.execute(ctx.tables());
  },
});
