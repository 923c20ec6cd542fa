import { objectives } from '@allforone/contracts/objectives';
import { job } from '@allforone/runtime/job';
import { type Gone, tellPurged } from '@allforone/runtime/purged';
import { sql } from 'kysely';
import { z } from 'zod';
import { keptDeletedFor } from '../entities/objective.ts';

const hour = 3600 * 1000;
const mostAtOnce = 200;

/** What can no longer be brought back is gone, key results with their objective. */
export const forgetOld = job({
  name: 'forget-old',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const before = new Date(ctx.now.getTime() - keptDeletedFor);
    const { rows } = await sql<Gone>`
      with old as (
        select id from objective where deleted_at < ${before} limit ${mostAtOnce}
      ), gone as (
        delete from objective where id in (select id from old) returning id, organization_id
      )
      select 'objective' as kind, id, organization_id from gone
      union all
      select 'keyResult', key_result.id, key_result.organization_id
      from key_result join old on old.id = key_result.objective_id`.execute(ctx.tables());
    tellPurged(ctx, objectives.purged, rows);
  },
});
