import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { generateKeyBetween } from 'fractional-indexing';
import { columnFor } from '../../access.ts';
import { columnsOf } from '../../entities/boards/arrange.ts';
import { tellBoard } from '../../entities/boards/board.ts';
import { readBoard } from '../../queries/boards/read-board.ts';

export const moveColumn = handle(tasks.moveColumn, async (ctx, { columnId, afterId }) => {
  const { board, rights, found: column } = await columnFor(ctx, columnId);
  if (afterId === columnId) return readBoard(ctx, board, rights);
  const others = (await columnsOf(ctx, board)).filter(({ id }) => id !== columnId);
  const after = others.findIndex(({ id }) => id === afterId);
  if (afterId && after < 0) throw notFound('column');

  column.rank = generateKeyBetween(others[after]?.rank ?? null, others[after + 1]?.rank ?? null);
  await ctx.em.flush();
  tellBoard(ctx, board);

  return readBoard(ctx, board, rights);
});
