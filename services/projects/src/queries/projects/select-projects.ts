import type { SystemCtx } from '@allforone/runtime/context';
import { ProjectSchema } from '../../entities/project.ts';
import { StageSchema } from '../../entities/stage.ts';
import { clientGroup, namedPart } from './standing.ts';

export type ProjectRow = Awaited<ReturnType<ReturnType<typeof selectProjects>['executeTakeFirstOrThrow']>>;

/**
 * Projects with what one account is in each, in one query: not yet a right to anything. Of all but the projects
 * themselves only what the page shows is looked up.
 */
export const selectProjects = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(ProjectSchema, StageSchema)
    .selectFrom('project')
    .select(['project.id', 'project.organization_id', 'project.name', 'project.description'])
    .select(['project.client_group_id', 'project.conversation_id', 'project.status', 'project.starts_on'])
    .select(['project.due_on', 'project.progress', 'project.stage_count', 'project.delivered_stage_count'])
    .select(['project.task_count', 'project.done_task_count', 'project.current_stage_id'])
    .select(['project.next_due_on', 'project.waiting_count', 'project.lead_id', 'project.created_by'])
    .select(['project.created_at', 'project.deleted_at'])
    .select([namedPart(accountId).as('part'), clientGroup(accountId).as('through_group_id')])
    .select((eb) => [
      eb
        .selectFrom('stage')
        .whereRef('stage.id', '=', 'project.current_stage_id')
        .select('name')
        .as('current_name'),
      eb
        .selectFrom('stage')
        .whereRef('stage.id', '=', 'project.current_stage_id')
        .select('due_on')
        .as('current_due_on'),
    ]);

/** One that is there. */
export const findProject = (
  ctx: SystemCtx,
  accountId: string,
  projectId: string,
): Promise<ProjectRow | undefined> =>
  selectProjects(ctx, accountId)
    .where('project.id', '=', projectId)
    .where('project.deleted_at', 'is', null)
    .executeTakeFirst();
