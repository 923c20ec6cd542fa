import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { lockedCheckInFor } from '../../access.ts';
import { CheckIn } from '../../entities/check-in.ts';
import { recount } from '../../entities/recount.ts';
import { readKeyResult } from '../../queries/key-results/select-key-results.ts';

export const undoCheckIn = handle(objectives.undoCheckIn, async (ctx, { checkInId }) => {
  const { objective, keyResult, checkIn } = await lockedCheckInFor(ctx, checkInId);
  if (checkIn.authorId !== ctx.actor.accountId) throw conflict('not_author');
  const latest = { orderBy: { id: 'desc' }, limit: 2 } as const;
  const [last, before] = await ctx.em.find(CheckIn, { keyResultId: keyResult.id }, latest);
  if (last?.id !== checkInId) throw conflict('changed_since');

  ctx.em.remove(checkIn);
  keyResult.stand(before ?? null);
  await ctx.em.flush();
  await recount(ctx, objective.id);

  return readKeyResult(ctx, keyResult.id);
});
