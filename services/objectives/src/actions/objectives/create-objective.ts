import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { forbidden } from '@allforone/runtime/refusal';
import { assertServable } from '../../entities/alignment.ts';
import { startObjective } from '../../entities/objective.ts';
import { recount } from '../../entities/recount.ts';
import { lackingToEdit, readerOf } from '../../entities/rights.ts';
import { leaveTrace } from '../../entities/trace.ts';
import { takeTurn } from '../../entities/turn.ts';
import { readObjective } from '../../queries/objectives/get-objective.ts';

export const createObjective = handle(objectives.create, async (ctx, input) => {
  const { organizationId, scope, parentId } = input;
  const ownerId = ctx.actor.accountId;
  const owned = { organization_id: organizationId, owner_id: ownerId, scope };
  const lacking = await lackingToEdit(readerOf(ctx), owned);
  if (lacking) throw forbidden(lacking);
  await takeTurn(ctx, organizationId);
  if (parentId) await assertServable(ctx, { organizationId, scope, ownerId }, parentId);

  const isShared = scope === 'personal' && input.isShared;
  const objective = await startObjective(ctx, { ...input, isShared, ownerId });
  const { id: objectiveId } = objective;
  leaveTrace(ctx, objective);
  await recount(ctx, objectiveId);
  ctx.publish(objectives.created, { objectiveId, organizationId, createdBy: ownerId });

  return readObjective(ctx, objectiveId);
});
