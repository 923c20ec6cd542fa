import { tasks } from '@allforone/contracts/tasks';
import { job } from '@allforone/runtime/job';
import { type Gone, tellPurged } from '@allforone/runtime/purged';
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
    const { rows } = await sql<Gone>`
      with old as (
        select id from task where deleted_at < ${before} limit ${mostAtOnce}
      ), whole as (
        select id from old union select task.id from task join old on old.id = task.parent_id
      ), gone as (
        delete from task where id in (select id from whole) returning id, organization_id
      )
      select 'task' as kind, id, organization_id from gone
      union all
      select 'comment', comment.id, comment.organization_id
      from comment join whole on whole.id = comment.task_id`.execute(ctx.tables());
    tellPurged(ctx, tasks.purged, rows);
  },
});
