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
    ), reached as (
      select day, reached.progress, lag(reached.progress) over (partition by objective_id order by day) as before
      from objective join objective_progress as reached on objective_id = objective.id
      where ${wanted(ctx, input)}
    ), step as (
      select greatest(${endOfWeek}, (select min(ends_on) from week)) as ends_on,
        progress - coalesce(before, 0) as moved, (before is null)::int as began
      from reached
    ), added as (
      select ends_on, sum(moved) as moved, sum(began) as began from step group by ends_on
    ), stand as (
      select ends_on, sum(moved) over until_then as progress, sum(began) over until_then as objectives
      from week left join added using (ends_on)
      window until_then as (order by ends_on)
    )
    select ends_on::text, trunc(progress / objectives)::int as progress
    from stand where objectives > 0 order by ends_on`.execute(ctx.tables());

  return rows.map(({ ends_on: endsOn, progress }) => ({ endsOn, progress }));
}
