import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { onUnique } from '@allforone/runtime/unique';
import { toSavedView } from '../../views.ts';
import { ownView } from './own-view.ts';

export const updateView = handle(tasks.updateView, async (ctx, { viewId, isShared, ...change }) => {
  const view = await ownView(ctx, viewId);
  Object.assign(view, { ...change, isShared: isShared && view.boardId !== null });
  await onUnique(() => ctx.em.flush(), 'name_taken');

  return toSavedView(view);
});
