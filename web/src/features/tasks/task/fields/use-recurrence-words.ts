import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../../lib/i18n.ts';
import { recurrenceOf, type Weekday, weekdays } from './recurrence.ts';

/** 2026-01-05 is a Monday. */
export const weekdayName = (day: Weekday, length: 'short' | 'long' = 'long'): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: length, timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 5 + weekdays.indexOf(day)),
  );

/** "Toutes les semaines : lundi, jeudi"; a rule beyond these words is shown as it is written. */
export function useRecurrenceWords(): (rule: string | null) => string {
  const { t } = useTranslation('tasks');

  return (rule) => {
    const { frequency, days } = recurrenceOf(rule);
    if (frequency === 'custom') return t('task.repeat.rule', { rule: rule ?? '' });
    if (days.length === 0) return t(`task.repeat.${frequency}`);

    return t('task.repeat.weekly_on', { days: days.map((day) => weekdayName(day)).join(', ') });
  };
}
