import type { Stage } from '@allforone/contracts/projects';
import type { Active, DndContextProps, Over } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

/** What a screen reader says while a stage is carried. */
export function useDragWords(stages: Stage[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('projects');
  const words = (active: Active, place: Active | Over | null) => ({
    name: stages.find(({ id }) => id === active.id)?.name ?? '',
    position: stages.findIndex(({ id }) => id === (place ?? active).id) + 1,
    count: stages.length,
  });

  return {
    screenReaderInstructions: { draggable: t('stages.drag_help') },
    announcements: {
      onDragStart: ({ active }) => t('stages.grabbed', words(active, active)),
      onDragOver: ({ active, over }) => t('stages.over', words(active, over)),
      onDragEnd: ({ active, over }) => t('stages.dropped', words(active, over)),
      onDragCancel: ({ active }) => t('stages.cancelled', words(active, active)),
    },
  };
}
