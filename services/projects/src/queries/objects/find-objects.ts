import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { bestFirst } from '@allforone/runtime/search/finds';
import { findDeliverables } from './find-deliverables.ts';
import { findProjects } from './find-projects.ts';
import { Position } from './sought.ts';

/** Best first, then newest: ids sort by time. */
export const findObjects = handle(projects.findObjects, async (ctx, input) => {
  const { kinds = ['project', 'deliverable'], cursor, limit } = input;
  const after = cursor ? decodeCursor(cursor, Position) : null;
  const [ofProjects, ofDeliverables] = await Promise.all([
    kinds.includes('project') ? findProjects(ctx, input, after) : [],
    kinds.includes('deliverable') ? findDeliverables(ctx, input, after) : [],
  ]);
  const { items, nextCursor } = pageFrom(
    [...ofProjects, ...ofDeliverables].sort(({ hit: one }, { hit: other }) => bestFirst(one, other)),
    limit,
    ({ hit }) => [hit.score, hit.id],
    (found) => found,
  );

  return { items: items.filter(({ isSeen }) => isSeen).map(({ hit }) => hit), nextCursor };
});
