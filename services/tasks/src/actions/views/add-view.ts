import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { boardFor } from '../../access.ts';
import { mostViews, SavedView } from '../../entities/saved-view.ts';
import { toSavedView } from '../../views.ts';

/** Without a board there is nobody to share it with. */
export const addView = handle(tasks.addView, async (ctx, { organizationId, boardId, isShared, ...view }) => {
  const board = boardId ? (await boardFor(ctx, boardId)).board : null;
  const ownerId = ctx.actor.accountId;
  if ((await ctx.em.count(SavedView, { organizationId, ownerId })) >= mostViews)
    throw conflict('limit_reached');
  const saved = ctx.em.create(SavedView, {
    ...{ id: newId(), organizationId: board?.organizationId ?? organizationId, boardId, ownerId },
    ...{ ...view, isShared: isShared && board !== null },
  });
  await onUnique(() => ctx.em.flush(), 'name_taken');

  return toSavedView(saved);
});
