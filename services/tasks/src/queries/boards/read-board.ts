import type { Board as View } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { languageOf } from '../../adapters/organizations.ts';
import { Board, boardIdOf } from '../../entities/boards/board.ts';
import { BoardColumn, firstColumns } from '../../entities/boards/board-column.ts';
import { LabelSchema } from '../../entities/boards/label.ts';
import type { Located, Rights } from '../../entities/boards/rights.ts';
import { toColumn, toLabel } from '../../views.ts';

/** As it is now, for somebody with these rights on it, or as it will be once it is made. */
export async function readBoard(ctx: SystemCtx, located: Located, rights: Rights): Promise<View> {
  const { organizationId, place } = located;
  const id = boardIdOf(located);
  const seen = {
    ...{ id, organizationId, place: { kind: place.kind, placeId: place.placeId }, name: rights.name },
    ...{ canWrite: rights.write, canManage: rights.manage },
  };
  const board = await ctx.em.findOne(Board, { id }, { refresh: true });
  if (!board) {
    const columns = firstColumns(id, await languageOf(ctx, organizationId));
    const empty = columns.map((column) => ({ ...column, taskCount: 0 }));

    return { ...seen, columns: empty, labels: [], openCount: 0, doneCount: 0, isMade: false };
  }
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

  const { openCount, doneCount } = board;
  const held = { columns: columns.map(toColumn), labels: labels.map(toLabel), openCount, doneCount };

  return { ...seen, ...held, isMade: true };
}
