import type { Board, TaskPlace } from '@allforone/contracts/tasks';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWatch } from '../live/watching.ts';
import { useLive } from '../live.ts';
import { client, trpc } from '../trpc.ts';
import { withCard, withoutCard } from './board-cards.ts';
import { cardsQuery, changeCards } from './cards-query.ts';

/** The board of a place. Suspends; what cannot be seen is an error of the page. */
export function useBoard(place: TaskPlace): Board {
  const { organizationId = '' } = useParams();

  return useSuspenseQuery({ ...openBoard({ organizationId, place }), select: inOrder }).data;
}

/** One that nobody has opened yet is opened. */
const openBoard = (located: { organizationId: string; place: TaskPlace }) =>
  queryOptions({
    queryKey: trpc.tasks.board.queryKey(located),
    queryFn: async () => {
      const board = await client.tasks.board.query(located);

      return board.isMade ? board : await client.tasks.openBoard.mutate(located);
    },
  });

const inOrder = (board: Board): Board => ({
  ...board,
  columns: board.columns.toSorted((one, other) => (one.rank < other.rank ? -1 : 1)),
});

/** For as long as the component is there, what others do on this board appears. */
export function useLiveBoard({ id, organizationId, place }: Board): void {
  const queryClient = useQueryClient();
  const boardFilter = trpc.tasks.board.queryFilter({ organizationId, place });
  const renewBoard = () => void queryClient.invalidateQueries(boardFilter);
  const renewCards = () => void queryClient.invalidateQueries(cardsQuery(queryClient, id));

  useWatch('boardId', { organizationId, place }, () => {
    renewBoard();
    renewCards();
  });
  useLive('tasks.boardChanged', ({ boardId }) => {
    if (boardId !== id) return;
    renewBoard();
    renewCards();
  });
  useLive('tasks.cardChanged', ({ boardId, card }) => {
    if (boardId === id) changeCards(queryClient, id, withCard(card));
  });
  useLive('tasks.cardRemoved', ({ boardId, taskId }) => {
    if (boardId === id) changeCards(queryClient, id, withoutCard(taskId));
  });
}
