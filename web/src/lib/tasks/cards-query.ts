import type { Board, TaskCard } from '@allforone/contracts/tasks';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { client, trpc } from '../trpc.ts';
import { type BoardCards, boardCardsOf, type CardChange, withRead } from './board-cards.ts';

/** What happened to a board while its cards were being read, in order. */
const readings = new Map<string, Set<CardChange[]>>();
const perRequest = 500;

/** Every card of a board in one entry; whoever watches the board asks for what was missed. */
export const cardsQuery = (queryClient: QueryClient, boardId: string) =>
  queryOptions({
    queryKey: [...trpc.tasks.cards.queryKey({ boardId }), 'all'],
    queryFn: () => readCards(queryClient, boardId),
    structuralSharing: false,
    meta: { catchesUp: true },
  });

/** Acts on what is known, and on what is on its way. */
export function changeCards(queryClient: QueryClient, boardId: string, change: CardChange): void {
  for (const heard of readings.get(boardId) ?? []) heard.push(change);
  queryClient.setQueryData<BoardCards>(
    cardsQuery(queryClient, boardId).queryKey,
    (cards) => cards && change(cards),
  );
}

export function changeBoard(queryClient: QueryClient, board: Board): void {
  const { organizationId, place } = board;

  queryClient.setQueryData(trpc.tasks.board.queryKey({ organizationId, place }), board);
}

async function readCards(queryClient: QueryClient, boardId: string): Promise<BoardCards> {
  const heard: CardChange[] = [];
  const running = readings.get(boardId) ?? new Set();
  readings.set(boardId, running.add(heard));

  try {
    const read = boardCardsOf(await allPages(boardId));
    const known = queryClient.getQueryData<BoardCards>(cardsQuery(queryClient, boardId).queryKey);

    return heard.reduce((cards, change) => change(cards), withRead(read, known));
  } finally {
    running.delete(heard);
  }
}

async function allPages(boardId: string): Promise<TaskCard[]> {
  const cards: TaskCard[] = [];
  let cursor: string | undefined;

  do {
    const page = await client.tasks.cards.query({ boardId, cursor, limit: perRequest });
    cards.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  return cards;
}
