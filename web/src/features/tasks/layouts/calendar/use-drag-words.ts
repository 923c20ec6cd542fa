import type { PlacedTask } from '@allforone/contracts/tasks';
import type { Active, DndContextProps, UniqueIdentifier } from '@dnd-kit/core';
import dayjs from 'dayjs';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../../lib/time.ts';

/** What a screen reader says while a task is carried over the days. */
export function useDragWords(tasks: readonly PlacedTask[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('tasks');
  const saidOf = useRef<UniqueIdentifier>(null);
  const taskOf = (active: Active) => tasks.find(({ id }) => id === active.id);
  const words = (active: Active, day: UniqueIdentifier | undefined) => ({
    title: taskOf(active)?.title ?? '',
    day: dayOf(dayjs(day ? String(day) : taskOf(active)?.dueAt).toISOString()),
  });

  return {
    screenReaderInstructions: { draggable: t('work.calendar.drag_help') },
    announcements: {
      onDragStart: ({ active }) => {
        saidOf.current = null;

        return t('work.calendar.grabbed', words(active, undefined));
      },
      onDragOver: ({ active, over }) => {
        if (!over || over.id === saidOf.current) return undefined;
        saidOf.current = over.id;

        return t('work.calendar.over', words(active, over.id));
      },
      onDragEnd: ({ active, over }) => t('work.calendar.dropped', words(active, over?.id)),
      onDragCancel: ({ active }) => t('work.calendar.cancelled', words(active, undefined)),
    },
  };
}
