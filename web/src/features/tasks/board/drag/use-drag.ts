import {
  type CollisionDetection,
  type DndContextProps,
  type DragEndEvent,
  type DragMoveEvent,
  type DragOverEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { createStore, type Store, useStore } from '../../../../lib/store.ts';
import { type Arranged, type Columns, cardIn } from '../../../../lib/tasks/arrange.ts';
import { useMoveCard } from '../../../../lib/tasks/use-move-card.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { type Carried, isElsewhere, isSame, nextTarget, othersIn, placeOf, targetAt } from './carrying.ts';
import { cardAround, cardElement, columnElement, dragHelpId, focusHandle, indexAt } from './places.ts';
import { useDragWords } from './use-drag-words.ts';

interface Now {
  columns: Columns;
  shown: Arranged;
}

// The same at each render: every card is told of sensors that change.
const byMouse = { activationConstraint: { distance: 6 } };
const byFinger = { activationConstraint: { delay: 250, tolerance: 8 } };

/** Arrows carry a card from place to place. */
function stepsOf(store: Store<Carried | null>, now: RefObject<Now>): KeyboardCoordinateGetter {
  return (event, { currentCoordinates }) => {
    const carried = store.get();
    const { columns, shown: cards } = now.current;
    const target = carried && nextTarget(columns, cards, carried, event.code);
    if (!carried || !target) return undefined;
    event.preventDefault();
    store.set({ ...carried, target });
    const element = (target.afterId && cardElement(target.afterId)) || columnElement(target.columnId);
    const { left, bottom, top } = element?.getBoundingClientRect() ?? {};

    return {
      x: left ?? currentCoordinates.x,
      y: (target.afterId ? bottom : top) ?? currentCoordinates.y,
    };
  };
}

/** Cards are carried by mouse, by a finger that rests on them, or by the keyboard. */
export function useDrag() {
  const { board } = useBoardHere();
  const { shown } = useCardsHere();
  const move = useMoveCard(board.id);
  const [store] = useState(() => createStore<Carried | null>(null));
  // A sensor keeps what it was given when the card was taken, and a board changes meanwhile.
  const now = useRef<Now>({ columns: board.columns, shown });
  const pointer = useRef<{ x: number; y: number }>(null);

  useEffect(() => {
    now.current = { columns: board.columns, shown };
  }, [board.columns, shown]);

  const collisionDetection: CollisionDetection = (args) => {
    pointer.current = args.pointerCoordinates;
    const under = pointerWithin(args);

    return under.length > 0 ? under : rectIntersection(args);
  };
  const sensors = useSensors(
    useSensor(MouseSensor, byMouse),
    useSensor(TouchSensor, byFinger),
    useSensor(
      KeyboardSensor,
      useMemo(() => ({ coordinateGetter: stepsOf(store, now), scrollBehavior: 'auto' as const }), [store]),
    ),
  );
  const drop = (isDone: boolean) => {
    const carried = store.get();
    if (!carried) return;
    const { card, target } = carried;
    const { columns, shown: cards } = now.current;
    // Where a focused card is taken out of the page, all of it is laid out once more for that alone.
    if (carried.byKeyboard && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    store.set({ ...carried, isHeld: false });
    if (carried.byKeyboard) focusHandle(card.id);
    if (isDone && target && isElsewhere(columns, cards, carried)) move({ taskId: card.id, ...target });
  };
  const aim = ({ over }: DragMoveEvent | DragOverEvent) => {
    const carried = store.get();
    if (!carried || carried.byKeyboard || !pointer.current) return;
    const { columns, shown: cards } = now.current;
    const columnId = over && String(over.id);
    const others = columnId ? othersIn(cards, columnId, carried.card) : [];
    const target =
      columnId && targetAt(columns, columnId, others, indexAt(columnId, others, pointer.current.y));
    if (!isSame(target || null, carried.target)) store.set({ ...carried, target: target || null });
  };
  const settings: DndContextProps = {
    id: dragHelpId,
    sensors,
    collisionDetection,
    accessibility: useDragWords(store),
    autoScroll: { threshold: { x: 0.1, y: 0.15 } },
    onDragStart({ activatorEvent }: DragStartEvent) {
      const card = cardIn(shown, cardAround(activatorEvent.target)?.dataset.card ?? '');
      const byKeyboard = activatorEvent instanceof KeyboardEvent;
      if (!card) return;
      const from = shown.get(card.columnId)?.indexOf(card) ?? 0;
      store.set({ card, isHeld: true, byKeyboard, target: placeOf(shown, card), from });
    },
    onDragMove: aim,
    // A column that comes under the pointer with its last move is told of afterwards.
    onDragOver: aim,
    onDragEnd: (_: DragEndEvent) => drop(true),
    onDragCancel: () => drop(false),
  };
  const carried = useStore(store);

  return { settings, carried: carried?.isHeld ? carried : null };
}
