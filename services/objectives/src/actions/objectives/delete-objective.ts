import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedObjectiveFor } from '../../access.ts';
import { recount } from '../../entities/recount.ts';

export const deleteObjective = handle(objectives.delete, async (ctx, { objectiveId }) => {
  const objective = await lockedObjectiveFor(ctx, objectiveId);
  const { organizationId } = objective;

  objective.deletedAt = ctx.now;
  await ctx.em.flush();
  await recount(ctx, objectiveId);
  ctx.publish(objectives.deleted, { objectiveId, organizationId, deletedBy: ctx.actor.accountId });

  return { done: true as const };
});
