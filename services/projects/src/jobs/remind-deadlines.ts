import { projects } from '@allforone/contracts/projects';
import { job } from '@allforone/runtime/job';
import { sql } from 'kysely';
import { z } from 'zod';
import { dayOf, daysAfter } from '../entities/calendar.ts';

const hour = 3600 * 1000;
const daysBefore = 3;
const mostAtOnce = 1000;

interface Due {
  project_id: string;
  organization_id: string;
  stage_id: string | null;
  due_on: string;
  state: 'soon' | 'late';
}

/** Each deadline once when it comes near and once when it is past: what was told is noted with it. */
export const remindDeadlines = job({
  name: 'remind-deadlines',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const today = dayOf(ctx.now);
    const until = daysAfter(today, daysBefore);
    const { rows } = await sql<Due>`
      with due as (
        select id as project_id, organization_id, null::uuid as stage_id, due_on from project
        where deleted_at is null and status = 'running' and due_on <= ${until}
        union all
        select project.id, project.organization_id, stage.id, stage.due_on
        from stage join project on project.id = stage.project_id
        where delivered_at is null and stage.due_on <= ${until} and deleted_at is null and status = 'running'
      ), news as (
        select *, case when due_on < ${today} then 'late' else 'soon' end as state from due
      )
      insert into reminder (project_id, organization_id, stage_id, due_on, state)
      select project_id, organization_id, stage_id, due_on, state from news
      where not exists (
        select from reminder as told
        where told.project_id = news.project_id and told.stage_id is not distinct from news.stage_id
          and told.due_on = news.due_on and told.state = news.state
      ) limit ${mostAtOnce}
      on conflict do nothing
      returning project_id, organization_id, stage_id, due_on, state`.execute(ctx.tables());

    for (const { project_id: projectId, organization_id: organizationId, ...due } of rows) {
      const facts = { projectId, organizationId, stageId: due.stage_id };
      ctx.publish(projects.deadlineNear, { ...facts, dueOn: due.due_on, state: due.state });
    }
  },
});
