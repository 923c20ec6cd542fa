import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { columnFor } from '../../access.ts';
import { columnsOf } from '../../entities/boards/arrange.ts';
import { tellBoard } from '../../entities/boards/board.ts';
import { emptyInto } from '../../entities/boards/empty-column.ts';
import { readBoard } from '../../queries/boards/read-board.ts';

export const deleteColumn = handle(tasks.deleteColumn, async (ctx, { columnId, moveToId }) => {
  const { board, rights, found: column } = await columnFor(ctx, columnId);
  const others = (await columnsOf(ctx, board)).filter(({ id }) => id !== columnId);
  if (others.length === 0) throw conflict('last_column');
  const target = others.find(({ id }) => id === moveToId);
  if (!target) throw notFound('column');

  await emptyInto(ctx, board, column, target);
  await ctx.em.remove(column).flush();
  tellBoard(ctx, board);

  return readBoard(ctx, board, rights);
});
