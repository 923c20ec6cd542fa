import type { Stage } from '@allforone/contracts/projects';
import type { Active, DndContextProps, Over, UniqueIdentifier } from '@dnd-kit/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What a screen reader says while a stage is carried. */
export function useDragWords(stages: Stage[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('projects');
  const saidOf = useRef<UniqueIdentifier>(null);
  const words = (active: Active, place: Active | Over | null) => ({
    name: stages.find(({ id }) => id === active.id)?.name ?? '',
    position: stages.findIndex(({ id }) => id === (place ?? active).id) + 1,
    count: stages.length,
  });

  return {
    screenReaderInstructions: { draggable: t('stages.drag_help') },
    announcements: {
      onDragStart: ({ active }) => {
        saidOf.current = active.id;

        return t('stages.grabbed', words(active, active));
      },
      // It is over its own place at once, which would drown that it was taken.
      onDragOver: ({ active, over }) => {
        if (!over || over.id === saidOf.current) return undefined;
        saidOf.current = over.id;

        return t('stages.over', words(active, over));
      },
      onDragEnd: ({ active, over }) => t('stages.dropped', words(active, over)),
      onDragCancel: ({ active }) => t('stages.cancelled', words(active, active)),
    },
  };
}
