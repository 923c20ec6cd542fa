import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedObjectiveFor } from '../../access.ts';
import { assertNoCycle, assertServable } from '../../entities/alignment.ts';
import { recount, tellChanged } from '../../entities/recount.ts';
import { leaveTrace } from '../../entities/trace.ts';
import { readObjective } from '../../queries/objectives/get-objective.ts';

export const updateObjective = handle(objectives.update, async (ctx, { objectiveId, ...change }) => {
  const objective = await lockedObjectiveFor(ctx, objectiveId);
  const { parentId: servedBefore, isShared: wasShared } = objective;
  const { parentId } = change;
  if (parentId && parentId !== servedBefore) {
    await assertServable(ctx, objective, parentId);
    await assertNoCycle(ctx, objectiveId, parentId);
  }

  objective.change(change);
  leaveTrace(ctx, objective);
  await ctx.em.flush();
  if (servedBefore && servedBefore !== objective.parentId) await recount(ctx, servedBefore);
  await recount(ctx, objectiveId);
  // Whoever looks at it sees it no longer.
  if (wasShared && !objective.isShared) tellChanged(ctx, { ...objective, isPublic: true });

  return readObjective(ctx, objectiveId);
});
