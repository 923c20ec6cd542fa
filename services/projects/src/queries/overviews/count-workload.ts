import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

const mostPeople = 20;

interface Row {
  assignee_id: string;
  stages: number;
  late: number;
  projects: number;
}

/** Stages of running projects that are not delivered, by who does them. */
export async function countWorkload(ctx: SystemCtx, organizationId: string, today: string) {
  const { rows } = await sql<Row>`
    select assignee_id, count(*)::int as stages, count(*) filter (where stage.due_on < ${today})::int as late,
      count(distinct project_id)::int as projects
    from stage join project on project.id = stage.project_id
    where stage.organization_id = ${organizationId} and delivered_at is null and assignee_id is not null
      and project.status = 'running' and project.deleted_at is null
    group by assignee_id order by stages desc, assignee_id limit ${mostPeople}`.execute(ctx.tables());

  return rows.map((row) => ({
    accountId: row.assignee_id,
    stageCount: row.stages,
    lateStageCount: row.late,
    projectCount: row.projects,
  }));
}
