import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { onUnique } from '@allforone/runtime/unique';
import { columnFor } from '../../access.ts';
import { tellBoard } from '../../entities/boards/board.ts';
import { readBoard } from '../../queries/boards/read-board.ts';

/** What lies in it already stays as it is: only what is moved there from now on is done by that. */
export const updateColumn = handle(tasks.updateColumn, async (ctx, { columnId, name, isDone }) => {
  const { board, rights, found: column } = await columnFor(ctx, columnId);
  if (name !== undefined) column.name = name;
  if (isDone !== undefined) column.isDone = isDone;
  await onUnique(() => ctx.em.flush(), 'name_taken');
  tellBoard(ctx, board);

  return readBoard(ctx, board, rights);
});
