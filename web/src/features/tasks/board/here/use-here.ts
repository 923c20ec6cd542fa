import type { Board } from '@allforone/contracts/tasks';
import { useMemo } from 'react';
import { usePeople } from '../../../../lib/organization.ts';
import { matchesFilter } from '../../../../lib/tasks/matches-filter.ts';
import { useDeliveries } from '../../../../lib/tasks/task-outbox.ts';
import { useArranged } from '../../../../lib/tasks/use-arranged.ts';
import { useLiveBoard } from '../../../../lib/tasks/use-board.ts';
import { useBoardFilter } from '../filter/use-board-filter.ts';
import { useSelection } from '../selection/use-selection.ts';
import type { BoardHere, CardsHere } from './board-here.ts';

/** Everything that the parts of a board share, kept true while it is shown. */
export function useHere(board: Board): { here: BoardHere; cards: CardsHere } {
  useLiveBoard(board);
  useDeliveries(board);

  const all = useArranged(board);
  const { filter } = useBoardFilter();
  const key = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is made anew each time, what it says is in the key.
  const shown = useMemo(
    () => new Map([...all].map(([id, cards]) => [id, cards.filter((card) => matchesFilter(card, filter))])),
    [all, key],
  );
  const labels = useMemo(() => new Map(board.labels.map((label) => [label.id, label])), [board.labels]);
  const assigneeIds = useMemo(
    () => [...new Set([...all.values()].flat().flatMap((card) => card.assigneeIds))],
    [all],
  );
  const people = usePeople(assigneeIds);
  const selection = useSelection(board);

  return {
    here: useMemo(() => ({ board, labels, people, selection }), [board, labels, people, selection]),
    cards: useMemo(() => ({ all, shown }), [all, shown]),
  };
}
