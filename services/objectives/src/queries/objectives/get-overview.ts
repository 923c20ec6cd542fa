import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { readWeeks } from './read-weeks.ts';
import type { Wanted } from './wanted.ts';
import { wanted } from './wanted.ts';

interface Counts {
  total: number;
  on_track: number;
  at_risk: number;
  off_track: number;
  done: number;
  dropped: number;
  progress: number;
  due: number;
}

export const getOverview = handle(objectives.overview, async (ctx, input) => {
  const [counts, weeks] = await Promise.all([count(ctx, input), readWeeks(ctx, input)]);
  const { total, progress, due, ...byState } = counts;

  return {
    objectiveCount: total,
    byState,
    averageProgress: progress,
    dueCheckInCount: due,
    weeks,
  };
});

async function count(ctx: Ctx, input: Wanted): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as total,
      count(*) filter (where state = 'on_track')::int as on_track,
      count(*) filter (where state = 'at_risk')::int as at_risk,
      count(*) filter (where state = 'off_track')::int as off_track,
      count(*) filter (where state = 'done')::int as done,
      count(*) filter (where state = 'dropped')::int as dropped,
      coalesce(sum(progress) / nullif(count(*), 0), 0)::int as progress,
      count(*) filter (where closed_as is null and check_in_due_at <= ${ctx.now.toISOString()}::timestamptz)::int as due
    from (
      select progress, closed_as, check_in_due_at, coalesce(closed_as, confidence) as state
      from objective where ${wanted(ctx, input)}
    ) as wanted`.execute(ctx.tables());

  return rows[0] as Counts;
}
