import type { Board as View } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { languageOf } from '../../adapters/organizations.ts';
import { Board, boardIdOf } from '../../entities/boards/board.ts';
import { BoardColumn, firstColumns } from '../../entities/boards/board-column.ts';
import { LabelSchema } from '../../entities/boards/label.ts';
import type { Located, Rights } from '../../entities/boards/rights.ts';
import { toColumn, toLabel } from '../../views.ts';

/** As it is now, or as it would begin, for somebody with these rights on it. */
export async function readBoard(ctx: SystemCtx, located: Located, rights: Rights): Promise<View> {
  const id = boardIdOf(located);
  const { organizationId, place } = located;
  const board = await ctx.em.findOne(Board, { id }, { refresh: true });
  const columns = board
    ? await ctx.em.find(BoardColumn, { boardId: id }, { orderBy: { rank: 'asc' }, refresh: true })
    : firstColumns(id, await languageOf(ctx, organizationId));
  const labels = await ctx
    .tables(LabelSchema)
    .selectFrom('label')
    .select(['id', 'name', 'color'])
    .where('board_id', '=', id)
    .orderBy('name')
    .execute();

  return {
    ...{ id, organizationId, place: { kind: place.kind, placeId: place.placeId }, name: rights.name },
    ...{ columns: columns.map(toColumn), labels: labels.map(toLabel) },
    ...{ openCount: board?.openCount ?? 0, doneCount: board?.doneCount ?? 0 },
    ...{ canWrite: rights.write, canManage: rights.manage },
  };
}
