import type { TaskCard } from '@allforone/contracts/tasks';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { cardsQuery } from './cards-query.ts';

/** All cards of a board by id, as the server knows them. Suspends until the last page is there. */
export const useCards = (boardId: string): ReadonlyMap<string, TaskCard> =>
  useSuspenseQuery(cardsQuery(useQueryClient(), boardId)).data.byId;
