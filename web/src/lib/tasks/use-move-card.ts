import { post } from '../outbox.ts';

interface Move {
  taskId: string;
  columnId: string;
  afterId: string | null;
}

/** Shown at once, kept until the server has answered, sent once; then the server's rank counts. */
export const useMoveCard = (boardId: string) => (move: Move) =>
  void post('tasks.move', move, { scope: boardId });
