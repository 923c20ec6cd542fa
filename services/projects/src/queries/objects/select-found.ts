import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { DeliverableSchema } from '../../entities/deliverable.ts';
import { DeliverableVersionSchema } from '../../entities/deliverable-version.ts';
import { ProjectSchema } from '../../entities/project.ts';
import { clientGroup, namedPart } from '../projects/standing.ts';

/** Projects with what one account is in each: not yet a right to anything. */
export const selectFoundProjects = (ctx: SystemCtx, accountId: string) =>
  withStanding(ctx, accountId)
    .select(['project.id', 'project.name', 'project.description', 'project.status', 'project.next_due_on'])
    .select(['project.lead_id as person_id', 'project.created_at']);

/** The same of deliverables, by the project that each is of. */
export const selectFoundDeliverables = (ctx: SystemCtx, accountId: string) =>
  withStanding(ctx, accountId)
    .innerJoin('deliverable', 'deliverable.project_id', 'project.id')
    .innerJoin('deliverable_version as latest', (join) =>
      join
        .onRef('latest.deliverable_id', '=', 'deliverable.id')
        .onRef('latest.number', '=', 'deliverable.version_count'),
    )
    .select(['deliverable.id', 'deliverable.name', 'deliverable.description', 'deliverable.state'])
    .select(['deliverable.project_id', 'latest.delivered_by as person_id', 'deliverable.created_at']);

const withStanding = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(ProjectSchema, DeliverableSchema, DeliverableVersionSchema)
    .selectFrom('project')
    .where('project.deleted_at', 'is', null)
    .select(['project.organization_id', 'project.client_group_id'])
    .select([namedPart(accountId).as('part'), clientGroup(accountId).as('through_group_id')]);

type RowOf<Select extends (...args: never[]) => { executeTakeFirstOrThrow(): Promise<unknown> }> = Awaited<
  ReturnType<ReturnType<Select>['executeTakeFirstOrThrow']>
>;
export type FoundProject = RowOf<typeof selectFoundProjects>;
export type FoundDeliverable = RowOf<typeof selectFoundDeliverables>;

/** Of a project: that it is this place, or belongs to it. */
export const isIn = (placeId: string): RawBuilder<boolean> =>
  sql<boolean>`${placeId}::uuid in (project.id, project.client_group_id, project.conversation_id)`;
