import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { lockedKeyResultFor } from '../../access.ts';
import { checkIn } from '../../entities/check-in.ts';
import { recount } from '../../entities/recount.ts';
import { readKeyResult } from '../../queries/key-results/select-key-results.ts';

export const checkInKeyResult = handle(objectives.checkIn, async (ctx, { keyResultId, ...told }) => {
  const { objective, keyResult } = await lockedKeyResultFor(ctx, keyResultId);
  keyResult.assertManual();

  const checkInId = checkIn(ctx, keyResult, { ...told, authorId: ctx.actor.accountId });
  await ctx.em.flush();
  await recount(ctx, objective.id);

  return { ...(await readKeyResult(ctx, keyResultId)), checkInId };
});
