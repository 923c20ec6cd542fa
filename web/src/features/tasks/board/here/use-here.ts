import type { Board, TaskCard, TaskFilter } from '@allforone/contracts/tasks';
import { useMemo } from 'react';
import { usePeople } from '../../../../lib/organization.ts';
import type { Arranged } from '../../../../lib/tasks/arrange.ts';
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
    () => new Map([...all].map(([id, cards]) => [id, filtered(cards, filter)])),
    [all, key],
  );
  const labels = useMemo(() => new Map(board.labels.map((label) => [label.id, label])), [board.labels]);
  const assigneeIds = useMemo(() => assigneesOf(all), [all]);
  const people = usePeople(assigneeIds);
  const selection = useSelection(board);

  return {
    here: useMemo(() => ({ board, labels, people, selection }), [board, labels, people, selection]),
    cards: useMemo(() => ({ all, shown }), [all, shown]),
  };
}

function assigneesOf(arranged: Arranged): string[] {
  const ids = new Set<string>();
  for (const cards of arranged.values()) {
    for (const card of cards) {
      for (const id of card.assigneeIds) ids.add(id);
    }
  }

  return [...ids];
}

/** The same list where all of it is shown, so that a column that did not change stays as it is. */
function filtered(cards: readonly TaskCard[], filter: TaskFilter): readonly TaskCard[] {
  const shown = cards.filter((card) => matchesFilter(card, filter));

  return shown.length === cards.length ? cards : shown;
}
