import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { usualZone } from '../../entities/calendar.ts';

interface Row {
  month: string;
  created: number;
  done: number;
  delivered: number;
  accepted: number;
  changes: number;
}

/** The last twelve months, each from its first day in the usual zone; those in which nothing happened, too. */
export async function countMonths(ctx: SystemCtx, organizationId: string) {
  const { rows } = await sql<Row>`
    with month as (
      select (date_trunc('month', ${ctx.now.toISOString()}::timestamptz at time zone ${usualZone})
        - make_interval(months => age)) at time zone ${usualZone} as start
      from generate_series(0, 11) as age
    ), open as (
      select id, created_at, done_at from project where organization_id = ${organizationId} and deleted_at is null
    ), happening as (
      select created_at as at, 'created' as what from open
      union all select done_at, 'done' from open where done_at is not null
      union all select delivered_at, 'delivered' from stage join open on open.id = project_id
        where organization_id = ${organizationId} and delivered_at >= (select min(start) from month)
      union all select answered_at, verdict from deliverable_version join open on open.id = project_id
        where organization_id = ${organizationId} and answered_at >= (select min(start) from month)
    ), counted as (
      select to_char(at at time zone ${usualZone}, 'YYYY-MM') as month, what, count(*)::int as count
      from happening where at >= (select min(start) from month) group by 1, 2
    )
    select to_char(start at time zone ${usualZone}, 'YYYY-MM') as month,
      coalesce(sum(count) filter (where what = 'created'), 0)::int as created,
      coalesce(sum(count) filter (where what = 'done'), 0)::int as done,
      coalesce(sum(count) filter (where what = 'delivered'), 0)::int as delivered,
      coalesce(sum(count) filter (where what = 'accepted'), 0)::int as accepted,
      coalesce(sum(count) filter (where what = 'changes_requested'), 0)::int as changes
    from month left join counted on counted.month = to_char(start at time zone ${usualZone}, 'YYYY-MM')
    group by start order by start`.execute(ctx.tables());

  return rows.map((row) => ({
    month: row.month,
    projectsCreated: row.created,
    projectsDone: row.done,
    stagesDelivered: row.delivered,
    versionsAccepted: row.accepted,
    changesRequested: row.changes,
  }));
}
