import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { dayOf } from '../../entities/calendar.ts';
import { type Wanted, wanted } from './wanted.ts';

const mostWeeks = 60;

/** Sunday of the week of a `day`, counted from a Monday: without a time zone, which costs more than all else here. */
const endOfWeek = sql`day - (day - date '1900-01-01') % 7 + 6`;

/**
 * Mean progress of those that were there at the end of each week, on Sunday; of the week that runs, up to now. An
 * objective is as far as on the last day on which it moved: its steps of all days are added up, each of them read once.
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
    ), moved as (
      select day, sum(progress - coalesce(before, 0)) as moved, count(*) filter (where before is null) as began
      from objective_progress
      where objective_id = any (array(select id from objective where ${wanted(ctx, input)}))
      group by day
    ), added as (
      select greatest(${endOfWeek}, (select min(ends_on) from week)) as ends_on,
        sum(moved) as moved, sum(began) as began
      from moved group by 1
    ), stand as (
      select ends_on, sum(moved) over until_then as progress, sum(began) over until_then as objectives
      from week left join added using (ends_on)
      window until_then as (order by ends_on)
    )
    select ends_on::text, trunc(progress / objectives)::int as progress
    from stand where objectives > 0 order by ends_on`.execute(ctx.tables());

  return rows.map(({ ends_on: endsOn, progress }) => ({ endsOn, progress }));
}
