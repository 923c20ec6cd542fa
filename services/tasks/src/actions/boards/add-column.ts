import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { generateKeyBetween } from 'fractional-indexing';
import { lockedBoardFor } from '../../access.ts';
import { columnsOf } from '../../entities/boards/arrange.ts';
import { tellBoard } from '../../entities/boards/board.ts';
import { BoardColumn, mostColumns } from '../../entities/boards/board-column.ts';
import { readBoard } from '../../queries/boards/read-board.ts';

export const addColumn = handle(tasks.addColumn, async (ctx, { boardId, name, isDone }) => {
  const { board, rights } = await lockedBoardFor(ctx, boardId, 'manage');
  const columns = await columnsOf(ctx, board);
  if (columns.length >= mostColumns) throw conflict('limit_reached');

  const rank = generateKeyBetween(columns.at(-1)?.rank ?? null, null);
  const { organizationId } = board;
  ctx.em.create(BoardColumn, { id: newId(), organizationId, boardId, name, rank, isDone, taskCount: 0 });
  await onUnique(() => ctx.em.flush(), 'name_taken');
  tellBoard(ctx, board);

  return readBoard(ctx, board, rights);
});
