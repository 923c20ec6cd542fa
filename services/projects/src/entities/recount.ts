import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';

/**
 * Counts a project whose row is locked anew, from its stages, tasks, deliverables and members: rounded down, so that
 * 100 means all of it.
 */
export async function recount(ctx: SystemCtx, projectId: string): Promise<void> {
  await sql`
    with of_stages as (
      select count(*)::int as total, count(delivered_at)::int as delivered, coalesce(sum(weight), 0)::int as weight,
        coalesce(sum(weight) filter (where delivered_at is not null), 0)::int as delivered_weight,
        min(due_on) filter (where delivered_at is null) as due_on
      from stage where project_id = ${projectId}
    )
    update project set
      stage_count = total,
      delivered_stage_count = delivered,
      progress = case
        when weight + task_count > 0 then (delivered_weight + done_task_count) * 100 / (weight + task_count)
        when status = 'done' then 100
        else 0 end,
      current_stage_id = (
        select id from stage where project_id = project.id and delivered_at is null order by position limit 1),
      next_due_on = case when status = 'running' then least(project.due_on, of_stages.due_on) end,
      waiting_count = (
        select count(*) from deliverable where project_id = project.id and state = 'waiting'),
      lead_id = (
        select account_id from project_member where project_id = project.id and part = 'lead'
        order by added_at, account_id limit 1)
    from of_stages where project.id = ${projectId}`.execute(ctx.tables());
}
