import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { placeFor } from '../../access.ts';
import { readBoard } from './read-board.ts';

export const getBoard = handle(tasks.board, async (ctx, located) =>
  readBoard(ctx, located, await placeFor(ctx, located)),
);
