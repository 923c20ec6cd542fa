import type { PlacedTask } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';
import { post } from '../../../../lib/outbox.ts';
import { dayOf } from '../../../../lib/time.ts';
import { toast } from '../../../../lib/toasts.ts';
import { scopeOf } from '../../rows/pending.ts';
import { keyOf, onDay } from './month.ts';

/** Puts a deadline on another day, at the same hour. */
export function useMoveDue(): (task: PlacedTask, day: string) => void {
  const { t } = useTranslation('tasks');
  const put = (taskId: string, dueAt: string) =>
    void post('tasks.update', { taskId, dueAt }, { scope: scopeOf(taskId) });

  return ({ id, title, dueAt }, day) => {
    if (!dueAt || keyOf(dueAt) === day) return;
    const moved = onDay(dueAt, day);

    put(id, moved);
    toast({ message: t('work.calendar.moved', { title, day: dayOf(moved) }), undo: () => put(id, dueAt) });
  };
}
