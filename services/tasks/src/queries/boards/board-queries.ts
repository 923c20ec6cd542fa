import { getBoard } from './get-board.ts';
import { listBoards } from './list-boards.ts';
import { listCards } from './list-cards.ts';

export const boardQueries = { board: getBoard, boards: listBoards, cards: listCards };
