import type { Active, DndContextProps, Over, UniqueIdentifier } from '@dnd-kit/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from './checklist.tsx';

/** What a screen reader says while an item is carried. */
export function useDragWords(items: Item[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('tasks');
  const saidOf = useRef<UniqueIdentifier>(null);
  const words = (active: Active, place: Active | Over | null) => ({
    text: items.find(({ id }) => id === active.id)?.text ?? '',
    position: items.findIndex(({ id }) => id === (place ?? active).id) + 1,
    count: items.length,
  });

  return {
    screenReaderInstructions: { draggable: t('task.checklist.drag_help') },
    announcements: {
      onDragStart: ({ active }) => {
        saidOf.current = active.id;

        return t('task.checklist.grabbed', words(active, active));
      },
      // It is over its own place at once, which would drown that it was taken.
      onDragOver: ({ active, over }) => {
        if (!over || over.id === saidOf.current) return undefined;
        saidOf.current = over.id;

        return t('task.checklist.over', words(active, over));
      },
      onDragEnd: ({ active, over }) => t('task.checklist.dropped', words(active, over)),
      onDragCancel: ({ active }) => t('task.checklist.cancelled', words(active, active)),
    },
  };
}
