import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { dayOf } from '../../entities/calendar.ts';
import { type Wanted, wanted } from './wanted.ts';

const mostWeeks = 60;

/**
 * Mean progress of those that were there at the end of each week, on Sunday; of the week that runs, up to now. An
 * objective is as far as on the last day on which it moved.
 */
export async function readWeeks(ctx: Ctx, input: Wanted): Promise<{ endsOn: string; progress: number }[]> {
  const { from, to } = input;
  const today = dayOf(ctx.now);
  const { rows } = await sql<{ ends_on: string; progress: number }>`
    with week as (
      select (monday + interval '6 days')::date as ends_on
      from generate_series(date_trunc('week', ${from}::date),
        date_trunc('week', least(${to}::date, ${today}::date)), interval '7 days') as monday
      order by monday desc limit ${mostWeeks}
    ), stretch as (
      select moved.* from objective cross join lateral (
        select progress, day, lead(day) over (order by day) as until
        from objective_progress where objective_id = objective.id
      ) as moved
      where ${wanted(ctx, input)}
    )
    select ends_on::text, (sum(progress) / count(*))::int as progress
    from week join stretch on day <= ends_on and (until is null or until > ends_on)
    group by ends_on order by ends_on`.execute(ctx.tables());

  return rows.map(({ ends_on: endsOn, progress }) => ({ endsOn, progress }));
}
