import type { TaskCard } from '@allforone/contracts/tasks';
import i18next from 'i18next';
import { calendarDay, today } from '../projects/deadlines.ts';

const day = 24 * 60 * 60 * 1000;

type Dated = Pick<TaskCard, 'dueAt' | 'doneAt'>;

export const isLate = ({ dueAt, doneAt }: Dated, now = Date.now()): boolean =>
  dueAt !== null && doneAt === null && Date.parse(dueAt) < now;

/** "Demain", "2 jours de retard"; what is done is never late. */
export function dueWords({ dueAt, doneAt }: Dated, now = new Date()): string {
  if (!dueAt) return '';
  const [from, to] = [today(now), today(new Date(dueAt))];
  const count = Math.round((Date.parse(to) - Date.parse(from)) / day);
  const t = i18next.getFixedT(null, 'tasks', 'board.due');

  if (!doneAt && isLate({ dueAt, doneAt }, now.getTime())) {
    return count === 0 ? t('late_today') : t('late', { count: -count });
  }
  if (count === 0) return t('today');
  if (count === 1) return t('tomorrow');

  return t('on', { day: calendarDay(to, from) });
}
