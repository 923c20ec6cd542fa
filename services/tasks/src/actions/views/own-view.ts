import type { Ctx } from '@allforone/runtime/context';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { boardFor } from '../../access.ts';
import { SavedView } from '../../entities/saved-view.ts';

/** One's own to change. Somebody else's is there for whoever sees it shared. @throws Refusal not_found, not_author */
export async function ownView(ctx: Ctx, viewId: string): Promise<SavedView> {
  const view = await ctx.em.findOne(SavedView, { id: viewId });
  if (!view || !(await ctx.can('tasks.read', { organizationId: view.organizationId })))
    throw notFound('view');
  const isOwn = view.ownerId === ctx.actor.accountId;
  if (!isOwn && !view.isShared) throw notFound('view');
  if (view.boardId) await boardFor(ctx, view.boardId, 'read', 'view');
  if (!isOwn) throw refuse('not_author');

  return view;
}
