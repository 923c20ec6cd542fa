import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { boardFor } from '../../access.ts';
import { SavedView } from '../../entities/saved-view.ts';
import { toSavedView } from '../../views.ts';

const most = 100;

export const listViews = handle(tasks.views, async (ctx, { organizationId, boardId }) => {
  if (boardId) await boardFor(ctx, boardId);
  const ownerId = ctx.actor.accountId;
  const found = await ctx.em.find(
    SavedView,
    boardId
      ? { organizationId, boardId, $or: [{ ownerId }, { isShared: true }] }
      : { organizationId, boardId: null, ownerId },
    { orderBy: { name: 'asc', id: 'asc' }, limit: most },
  );

  return found.map(toSavedView);
});
