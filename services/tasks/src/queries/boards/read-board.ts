import type { Board as View } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { boardOf } from '../../entities/boards/board.ts';
import { BoardColumn } from '../../entities/boards/board-column.ts';
import { LabelSchema } from '../../entities/boards/label.ts';
import type { Located, Rights } from '../../entities/boards/rights.ts';
import { toColumn, toLabel } from '../../views.ts';

/** As it is now, for somebody with these rights on it. */
export async function readBoard(ctx: SystemCtx, located: Located, rights: Rights): Promise<View> {
  const { organizationId, place } = located;
  const { id, openCount, doneCount } = await boardOf(ctx, located);
  const columns = await ctx.em.find(
    BoardColumn,
    { boardId: id },
    { orderBy: { rank: 'asc' }, refresh: true },
  );
  const labels = await ctx
    .tables(LabelSchema)
    .selectFrom('label')
    .select(['id', 'name', 'color'])
    .where('board_id', '=', id)
    .orderBy('name')
    .execute();

  return {
    ...{ id, organizationId, place: { kind: place.kind, placeId: place.placeId }, name: rights.name },
    ...{ columns: columns.map(toColumn), labels: labels.map(toLabel), openCount, doneCount },
    ...{ canWrite: rights.write, canManage: rights.manage },
  };
}
