import { type Deliverable, projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { deliverableFor } from '../../access.ts';
import { toDeliverable } from './deliverable-views.ts';
import { selectDeliverables } from './select-deliverables.ts';

export const getDeliverable = handle(projects.deliverable, async (ctx, { deliverableId }) => {
  await deliverableFor(ctx, deliverableId);

  return readDeliverable(ctx, deliverableId);
});

/** As it is now, after what the command has changed so far. */
export async function readDeliverable(ctx: Ctx, deliverableId: string): Promise<Deliverable> {
  const row = await selectDeliverables(ctx)
    .where('deliverable.id', '=', deliverableId)
    .executeTakeFirstOrThrow();

  return toDeliverable(row);
}
