import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useCarrySensors } from './use-carry-sensors.ts';
import { type Step, useCarryWords } from './use-carry-words.ts';

interface Props<Item> {
  items: Item[];
  help: string;
  /** @param position - 1 for the first. */
  say(step: Step, item: Item | undefined, place: { position: number; count: number }): string;
  onMove(order: Item[], movedId: string): void;
  /** The rows, in their list. */
  children: ReactNode;
}

/** A list whose rows are moved by mouse, by a finger, or by the keyboard, which is told what happens. */
export function SortableList<Item extends { id: string }>({
  items,
  help,
  say,
  onMove,
  children,
}: Props<Item>) {
  const sensors = useCarrySensors({ coordinateGetter: sortableKeyboardCoordinates });
  const indexOf = (id: unknown) => items.findIndex((item) => item.id === id);
  const accessibility = useCarryWords({
    help,
    say: (step, { id }, place) =>
      say(step, items[indexOf(id)], { position: indexOf(place?.id ?? id) + 1, count: items.length }),
  });

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );

  function drop({ active, over }: DragEndEvent): void {
    const [from, to] = [indexOf(active.id), indexOf(over?.id)];

    if (to >= 0 && from !== to) onMove(arrayMove(items, from, to), String(active.id));
  }
}
