import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

const mostPeople = 20;
/** As many as a project may have: so each is read by its index, and not all stages there are. */
const mostStages = 100;

interface Row {
  assignee_id: string;
  stages: number;
  late: number;
  projects: number;
}

/** Stages of running projects that are not delivered, by who does them. */
export async function countWorkload(ctx: SystemCtx, organizationId: string, today: string) {
  const { rows } = await sql<Row>`
    select assignee_id, count(*)::int as stages, count(*) filter (where open.due_on < ${today})::int as late,
      count(distinct project.id)::int as projects
    from project cross join lateral (
      select assignee_id, due_on from stage
      where project_id = project.id and delivered_at is null and assignee_id is not null limit ${mostStages}
    ) as open
    where organization_id = ${organizationId} and status = 'running' and deleted_at is null
    group by assignee_id order by stages desc, assignee_id limit ${mostPeople}`.execute(ctx.tables());

  return rows.map((row) => ({
    accountId: row.assignee_id,
    stageCount: row.stages,
    lateStageCount: row.late,
    projectCount: row.projects,
  }));
}
