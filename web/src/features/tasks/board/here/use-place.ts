import type { Board, TaskPlace } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

/** The place of the address, whose board is shown. */
export function usePlace(): TaskPlace {
  const { kind = '', placeId = '' } = useParams();

  return { kind, placeId } as TaskPlace;
}

/** What the reader calls a board. */
export function useBoardName(): (board: Pick<Board, 'place' | 'name'>) => string {
  const { t } = useTranslation('tasks');

  return ({ place, name }) => name ?? t(`board.kind.${place.kind}`);
}
