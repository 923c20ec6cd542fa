import type { Person } from '@allforone/contracts/organizations';
import type { Board, Label } from '@allforone/contracts/tasks';
import { type Context, createContext, use } from 'react';
import type { Arranged } from '../../../../lib/tasks/arrange.ts';
import type { Selection } from '../selection/use-selection.ts';

/** The board that is looked at, for all its parts. */
export interface BoardHere {
  board: Board;
  labels: ReadonlyMap<string, Label>;
  people: ReadonlyMap<string, Person>;
  selection: Selection;
}

/** Apart from the board, for a card that moves changes it while all other cards stay as they are. */
export interface CardsHere {
  /** All cards, and those that the filter lets through. */
  all: Arranged;
  shown: Arranged;
}

export const BoardContext = createContext<BoardHere | null>(null);
export const CardsContext = createContext<CardsHere | null>(null);

export const useBoardHere = (): BoardHere => within(BoardContext);
export const useCardsHere = (): CardsHere => within(CardsContext);

function within<Value>(context: Context<Value | null>): Value {
  const value = use(context);
  if (!value) throw new Error('There is no board around this');

  return value;
}
