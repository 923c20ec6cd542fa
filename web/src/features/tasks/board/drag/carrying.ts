import type { TaskCard } from '@allforone/contracts/tasks';
import { type Arranged, type Columns, withMove } from '../../../../lib/tasks/arrange.ts';

/** Where a card would be put: behind another one of the column, or at its front. */
export interface Target {
  columnId: string;
  afterId: string | null;
}

/** A card that is held, or was last. */
export interface Carried {
  card: TaskCard;
  isHeld: boolean;
  byKeyboard: boolean;
  target: Target | null;
  /** Where it stood in its column when it was taken. */
  from: number;
}

export const placeOf = (shown: Arranged, { id, columnId }: TaskCard): Target => {
  const cards = shown.get(columnId) ?? [];
  const index = cards.findIndex((card) => card.id === id);

  return { columnId, afterId: cards[index - 1]?.id ?? null };
};

/** The cards of a column without the one that is held. */
export const othersIn = (shown: Arranged, columnId: string, { id }: TaskCard): TaskCard[] =>
  (shown.get(columnId) ?? []).filter((card) => card.id !== id);

export const targetAt = (
  columns: Columns,
  columnId: string,
  others: readonly TaskCard[],
  index: number,
): Target => {
  const isDone = columns.find(({ id }) => id === columnId)?.isDone;

  return { columnId, afterId: isDone ? null : (others[index - 1]?.id ?? null) };
};

/** One step of an arrow key; the same target where there is no further one. */
export function nextTarget(
  columns: Columns,
  shown: Arranged,
  { card, target }: Carried,
  key: string,
): Target | null {
  if (!target) return null;
  const at = columns.findIndex(({ id }) => id === target.columnId);
  const others = othersIn(shown, target.columnId, card);
  const index = others.findIndex(({ id }) => id === target.afterId) + 1;

  if (key === 'ArrowUp') return targetAt(columns, target.columnId, others, Math.max(0, index - 1));
  if (key === 'ArrowDown')
    return targetAt(columns, target.columnId, others, Math.min(others.length, index + 1));
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;

  const column = columns[at + (key === 'ArrowLeft' ? -1 : 1)];
  if (!column) return target;
  const there = othersIn(shown, column.id, card);

  return targetAt(columns, column.id, there, Math.min(index, there.length));
}

/** Whether it would stand elsewhere if it were let go now; what is done has an order of its own. */
export function isElsewhere(columns: Columns, shown: Arranged, { card, target }: Carried): boolean {
  if (!target || isSame(target, placeOf(shown, card))) return false;
  const isDone = columns.find(({ id }) => id === target.columnId)?.isDone;

  return !(isDone && target.columnId === card.columnId);
}

/** All cards as they would stand if the held one were let go now. */
export const asIfLetGo = (columns: Columns, shown: Arranged, carried: Carried | null): Arranged =>
  carried?.target && isElsewhere(columns, shown, carried)
    ? withMove(shown, columns, { taskId: carried.card.id, ...carried.target })
    : shown;

export const isSame = (one: Target | null, other: Target | null): boolean =>
  one?.columnId === other?.columnId && one?.afterId === other?.afterId;
