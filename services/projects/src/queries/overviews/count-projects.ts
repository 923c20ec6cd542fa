import type { OutputOf } from '@allforone/contracts/contract';
import type { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { daysAfter } from '../../entities/calendar.ts';
import { countMonths } from './count-months.ts';
import { countWorkload } from './count-workload.ts';
import { dueBetween } from './due-between.ts';

type Overview = OutputOf<typeof projects.overview>;
export type ProjectCounts = Omit<Overview, 'late' | 'dueSoon'> & { lateIds: string[]; dueSoonIds: string[] };

const soon = 14;

/** What is the same for whoever asks. */
export async function countProjects(
  ctx: SystemCtx,
  organizationId: string,
  today: string,
): Promise<ProjectCounts> {
  const { rows } = await sql<Row>`
    select count(*)::int as total, count(distinct client_group_id)::int as clients,
      count(*) filter (where status = 'running')::int as running,
      count(*) filter (where status = 'paused')::int as paused,
      count(*) filter (where status = 'done')::int as done,
      count(*) filter (where next_due_on < ${today})::int as late,
      coalesce(sum(waiting_count), 0)::int as waiting,
      coalesce(floor(avg(progress) filter (where status = 'running')), 0)::int as average
    from project where organization_id = ${organizationId} and deleted_at is null`.execute(ctx.tables());
  const [row] = rows as [Row];
  const { running, paused, done } = row;

  return {
    clientCount: row.clients,
    projectCount: row.total,
    byStatus: { running, paused, done },
    lateCount: row.late,
    waitingCount: row.waiting,
    averageProgress: row.average,
    lateIds: await dueBetween(ctx, organizationId, '0001-01-01', daysAfter(today, -1)),
    dueSoonIds: await dueBetween(ctx, organizationId, today, daysAfter(today, soon)),
    workload: await countWorkload(ctx, organizationId, today),
    months: await countMonths(ctx, organizationId),
  };
}

interface Row {
  total: number;
  clients: number;
  running: number;
  paused: number;
  done: number;
  late: number;
  waiting: number;
  average: number;
}
