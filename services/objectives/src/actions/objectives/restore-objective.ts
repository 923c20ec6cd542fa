import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { deletedObjectiveFor } from '../../access.ts';
import { recount } from '../../entities/recount.ts';
import { readObjective } from '../../queries/objectives/get-objective.ts';

export const restoreObjective = handle(objectives.restore, async (ctx, { objectiveId }) => {
  const objective = await deletedObjectiveFor(ctx, objectiveId);
  if (!objective.deletedAt) return readObjective(ctx, objectiveId);
  const { organizationId } = objective;

  objective.deletedAt = null;
  await ctx.em.flush();
  await recount(ctx, objectiveId);
  ctx.publish(objectives.restored, { objectiveId, organizationId, restoredBy: ctx.actor.accountId });

  return readObjective(ctx, objectiveId);
});
