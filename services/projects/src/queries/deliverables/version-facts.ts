import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { DeliverableSchema } from '../../entities/deliverable.ts';
import { DeliverableVersionSchema } from '../../entities/deliverable-version.ts';

export const versionFacts = handle(projects.versionFacts, async (ctx, { deliverableId, version }) => {
  const row = await ctx
    .tables(DeliverableVersionSchema, DeliverableSchema)
    .selectFrom('deliverable_version as version')
    .innerJoin('deliverable', 'deliverable.id', 'version.deliverable_id')
    .select(['version.project_id', 'deliverable.name', 'version.delivered_by', 'version.comment'])
    .where('version.deliverable_id', '=', deliverableId)
    .where('version.number', '=', version)
    .executeTakeFirst();
  if (!row) throw notFound('version');

  return {
    projectId: row.project_id,
    name: row.name,
    deliveredBy: row.delivered_by,
    comment: row.comment ?? '',
  };
});
