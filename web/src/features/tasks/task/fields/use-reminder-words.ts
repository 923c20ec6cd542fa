import { useTranslation } from 'react-i18next';

/** "2 heures avant" for 120. */
export function useReminderWords(): (minutes: number) => string {
  const { t } = useTranslation('tasks');

  return (minutes) => {
    if (minutes === 0) return t('task.reminders.at');
    if (minutes % 1440 === 0) return t('task.reminders.days', { count: minutes / 1440 });
    if (minutes % 60 === 0) return t('task.reminders.hours', { count: minutes / 60 });

    return t('task.reminders.minutes', { count: minutes });
  };
}
