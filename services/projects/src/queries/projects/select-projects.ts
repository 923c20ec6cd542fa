import type { SystemCtx } from '@allforone/runtime/context';
import { ProjectSchema } from '../../entities/project.ts';
import { GroupClientSchema, ProjectMemberSchema } from '../../entities/project-member.ts';
import { StageSchema } from '../../entities/stage.ts';

export type ProjectRow = Awaited<ReturnType<ReturnType<typeof selectProjects>['executeTakeFirstOrThrow']>>;

/** Projects with what one account is in each, in one query: not yet a right to anything. Stages are looked up by id. */
export const selectProjects = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(ProjectSchema, ProjectMemberSchema, GroupClientSchema, StageSchema)
    .selectFrom('project')
    .leftJoin('project_member as own', (join) =>
      join.onRef('own.project_id', '=', 'project.id').on('own.account_id', '=', accountId),
    )
    .leftJoin('group_client as through', (join) =>
      join.onRef('through.group_id', '=', 'project.client_group_id').on('through.account_id', '=', accountId),
    )
    .select(['project.id', 'project.organization_id', 'project.name', 'project.description'])
    .select(['project.client_group_id', 'project.conversation_id', 'project.status', 'project.starts_on'])
    .select(['project.due_on', 'project.progress', 'project.stage_count', 'project.delivered_stage_count'])
    .select(['project.task_count', 'project.done_task_count', 'project.current_stage_id'])
    .select(['project.next_due_on', 'project.waiting_count', 'project.lead_id', 'project.created_by'])
    .select(['project.created_at', 'project.deleted_at'])
    .select(['own.part', 'through.group_id as through_group_id'])
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
