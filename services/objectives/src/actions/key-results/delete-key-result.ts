import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedKeyResultFor } from '../../access.ts';
import { dropKeyResult } from '../../entities/key-result.ts';
import { recount } from '../../entities/recount.ts';

export const deleteKeyResult = handle(objectives.deleteKeyResult, async (ctx, { keyResultId }) => {
  const { objective, keyResult } = await lockedKeyResultFor(ctx, keyResultId);

  await dropKeyResult(ctx, keyResult);
  await recount(ctx, objective.id);

  return { done: true as const };
});
