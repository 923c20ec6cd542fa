import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedObjectiveFor } from '../../access.ts';
import { recount } from '../../entities/recount.ts';
import { readObjective } from '../../queries/objectives/get-objective.ts';

export const closeObjective = handle(objectives.close, async (ctx, { objectiveId, state }) => {
  const objective = await lockedObjectiveFor(ctx, objectiveId);
  if (objective.closedAs === state) return readObjective(ctx, objectiveId);
  const { organizationId } = objective;

  objective.close(state, ctx.now);
  await ctx.em.flush();
  await recount(ctx, objectiveId);
  ctx.publish(objectives.closed, { objectiveId, organizationId, closedBy: ctx.actor.accountId });

  return readObjective(ctx, objectiveId);
});
