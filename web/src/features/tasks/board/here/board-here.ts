import type { Person } from '@allforone/contracts/organizations';
import type { Board, Label } from '@allforone/contracts/tasks';
import { createContext, use } from 'react';
import type { Arranged } from '../../../../lib/tasks/arrange.ts';
import type { Selection } from '../selection/use-selection.ts';

/** The board that is looked at, for all its parts. */
export interface BoardHere {
  board: Board;
  /** All its cards, and those that the filter lets through. */
  all: Arranged;
  shown: Arranged;
  labels: ReadonlyMap<string, Label>;
  people: ReadonlyMap<string, Person>;
  selection: Selection;
}

export const BoardContext = createContext<BoardHere | null>(null);

export function useBoardHere(): BoardHere {
  const here = use(BoardContext);
  if (!here) throw new Error('There is no board around this');

  return here;
}
