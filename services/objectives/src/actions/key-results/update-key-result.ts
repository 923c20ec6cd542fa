import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedKeyResultFor } from '../../access.ts';
import { recount } from '../../entities/recount.ts';
import { readKeyResult } from '../../queries/key-results/select-key-results.ts';

export const updateKeyResult = handle(objectives.updateKeyResult, async (ctx, { keyResultId, ...change }) => {
  const { objective, keyResult } = await lockedKeyResultFor(ctx, keyResultId);

  keyResult.change(change);
  await ctx.em.flush();
  await recount(ctx, objective.id);

  return readKeyResult(ctx, keyResultId);
});
