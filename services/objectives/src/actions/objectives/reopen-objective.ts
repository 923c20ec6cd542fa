import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedObjectiveFor } from '../../access.ts';
import { recount } from '../../entities/recount.ts';
import { readObjective } from '../../queries/objectives/get-objective.ts';

export const reopenObjective = handle(objectives.reopen, async (ctx, { objectiveId }) => {
  const objective = await lockedObjectiveFor(ctx, objectiveId);
  if (!objective.closedAs) return readObjective(ctx, objectiveId);

  objective.reopen();
  await ctx.em.flush();
  await recount(ctx, objectiveId);

  return readObjective(ctx, objectiveId);
});
