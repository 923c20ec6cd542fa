import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { ObjectiveSchema } from '../../entities/objective.ts';

export const objectiveFacts = handle(objectives.objectiveFacts, async (ctx, { objectiveId }) => {
  const objective = await ctx
    .tables(ObjectiveSchema)
    .selectFrom('objective')
    .select(['organization_id', 'title', 'owner_id'])
    .where('id', '=', objectiveId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!objective) throw notFound('objective');

  return {
    organizationId: objective.organization_id,
    title: objective.title,
    ownerId: objective.owner_id,
  };
});
