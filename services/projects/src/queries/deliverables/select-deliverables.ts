import type { SystemCtx } from '@allforone/runtime/context';
import { DeliverableSchema } from '../../entities/deliverable.ts';
import { DeliverableVersionSchema } from '../../entities/deliverable-version.ts';
import { ProjectSchema } from '../../entities/project.ts';

export type DeliverableRow = Awaited<
  ReturnType<ReturnType<typeof selectDeliverables>['executeTakeFirstOrThrow']>
>;

/** Deliverables, each with its latest version. */
export const selectDeliverables = (ctx: SystemCtx) =>
  ctx
    .tables(DeliverableSchema, DeliverableVersionSchema, ProjectSchema)
    .selectFrom('deliverable')
    .innerJoin('deliverable_version as latest', (join) =>
      join
        .onRef('latest.deliverable_id', '=', 'deliverable.id')
        .onRef('latest.number', '=', 'deliverable.version_count'),
    )
    .selectAll('latest')
    .select(['deliverable.id', 'deliverable.stage_id', 'deliverable.state', 'deliverable.version_count'])
    .select(['deliverable.name as deliverable_name', 'deliverable.description', 'deliverable.created_at']);

/** Those of a project, the latest delivered first, from behind one of them on. */
export function latestDeliverables(
  ctx: SystemCtx,
  projectId: string,
  last?: { delivered_at: Date; id: string },
) {
  const rows = selectDeliverables(ctx)
    .where('deliverable.project_id', '=', projectId)
    .orderBy('deliverable.delivered_at', 'desc')
    .orderBy('deliverable.id', 'desc');
  if (!last) return rows;

  return rows.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('deliverable.delivered_at', 'deliverable.id'), '<', tuple(last.delivered_at, last.id)),
  );
}
