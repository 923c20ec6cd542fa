import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { ownView } from './own-view.ts';

export const deleteView = handle(tasks.deleteView, async (ctx, { viewId }) => {
  await ctx.em.remove(await ownView(ctx, viewId)).flush();

  return { done: true as const };
});
