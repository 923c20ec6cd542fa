import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { placeFor } from '../../access.ts';
import { boardOf } from '../../entities/boards/board.ts';
import { readBoard } from '../../queries/boards/read-board.ts';

export const openBoard = handle(tasks.openBoard, async (ctx, located) => {
  const rights = await placeFor(ctx, located);
  await boardOf(ctx, located);

  return readBoard(ctx, located, rights);
});
