import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedObjectiveFor } from '../../access.ts';
import { appendKeyResult } from '../../entities/key-result.ts';
import { recount } from '../../entities/recount.ts';
import { readKeyResult } from '../../queries/key-results/select-key-results.ts';

export const addKeyResult = handle(objectives.addKeyResult, async (ctx, { objectiveId, ...draft }) => {
  const objective = await lockedObjectiveFor(ctx, objectiveId);
  objective.assertOpen();

  const { id } = await appendKeyResult(ctx, objective, draft);
  await ctx.em.flush();
  await recount(ctx, objectiveId);

  return readKeyResult(ctx, id);
});
