import type { Board } from '@allforone/contracts/tasks';
import type { ReactNode } from 'react';
import { BoardContext, CardsContext } from './board-here.ts';
import { useHere } from './use-here.ts';

interface Props {
  board: Board;
  children: ReactNode;
}

/** The board for all parts inside; a card that moves draws only those again that show cards. */
export function BoardAround({ board, children }: Props) {
  const { here, cards } = useHere(board);

  return (
    <BoardContext value={here}>
      <CardsContext value={cards}>{children}</CardsContext>
    </BoardContext>
  );
}
