import type { PlacedTask } from '@allforone/contracts/tasks';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useCarryWords } from '../../../../components/carrying/use-carry-words.ts';
import { dayOf } from '../../../../lib/time.ts';

/** What a screen reader says while a task is carried over the days. */
export function useDragWords(tasks: readonly PlacedTask[]) {
  const { t } = useTranslation('tasks');

  return useCarryWords({
    help: t('work.calendar.drag_help'),
    say: (step, { id }, place) => {
      const task = tasks.find((one) => one.id === id);
      const day = dayOf(dayjs(place ? String(place.id) : task?.dueAt).toISOString());

      return t(`work.calendar.${step}`, { title: task?.title ?? '', day });
    },
  });
}
