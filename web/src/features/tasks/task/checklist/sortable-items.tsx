import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import classes from './checklist.module.css';
import type { Item } from './checklist.tsx';
import { ChecklistRow } from './checklist-row.tsx';
import { useDragWords } from './use-drag-words.ts';

interface Props {
  items: Item[];
  disabled: boolean;
  onOrder: (items: Item[]) => void;
  onChange: (item: Item) => void;
  onRemove: (item: Item) => void;
}

/** Moved by mouse, by a finger, or by the keyboard, which is told what happens. */
export function SortableItems({ items, disabled, onOrder, onChange, onRemove }: Props) {
  const accessibility = useDragWords(items);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul className={classes.items}>
          {items.map((item) => (
            <ChecklistRow
              key={item.id}
              item={item}
              disabled={disabled}
              onChange={onChange}
              onRemove={() => onRemove(item)}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );

  function drop({ active, over }: DragEndEvent): void {
    const from = items.findIndex(({ id }) => id === active.id);
    const to = items.findIndex(({ id }) => id === over?.id);

    if (to >= 0 && from !== to) onOrder(arrayMove(items, from, to));
  }
}
