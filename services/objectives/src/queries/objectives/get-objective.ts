import { type Objective, objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { objectiveFor } from '../../access.ts';
import { canEdit, readerOf } from '../../entities/rights.ts';
import { toObjective } from '../../views.ts';
import { selectObjectives } from './select-objectives.ts';

export const getObjective = handle(objectives.get, async (ctx, { objectiveId }) => {
  const row = await objectiveFor(ctx, objectiveId);

  return toObjective(row, await canEdit(readerOf(ctx), row), ctx.now);
});

/** As it is now for the one who asks, after what the command has changed so far. */
export async function readObjective(ctx: Ctx, objectiveId: string): Promise<Objective> {
  const reader = readerOf(ctx);
  const row = await selectObjectives(ctx, reader.accountId)
    .where('objective.id', '=', objectiveId)
    .executeTakeFirstOrThrow();

  return toObjective(row, await canEdit(reader, row), ctx.now);
}
