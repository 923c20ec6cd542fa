import type { PlacedTask } from '@allforone/contracts/tasks';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { dayOf, timeOf } from '../../../lib/time.ts';
import { dueGroupOf } from './due-groups.ts';

/** "Pour demain, 18:00"; null for what has no deadline. */
export function useDueWords(): (task: Pick<PlacedTask, 'dueAt' | 'doneAt'>) => string | null {
  const { t } = useTranslation('tasks');

  return (task) => {
    if (!task.dueAt) return null;
    const group = dueGroupOf({ ...task, doneAt: null });
    const day = dayjs(task.dueAt).isSame(dayjs(), 'day')
      ? t('work.group.today').toLocaleLowerCase()
      : group === 'tomorrow'
        ? t('work.group.tomorrow').toLocaleLowerCase()
        : dayOf(task.dueAt);
    const words = { day: `${day}, ${timeOf(task.dueAt)}` };

    return group === 'late' && !task.doneAt ? t('work.late_by', words) : t('work.due_on', words);
  };
}
