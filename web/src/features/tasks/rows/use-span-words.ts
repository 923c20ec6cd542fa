import { useTranslation } from 'react-i18next';

/** "1 h 05" for 65 minutes. */
export function useSpanWords(): (minutes: number) => string {
  const { t } = useTranslation('tasks');

  return (all) => {
    const hours = Math.floor(all / 60);
    const minutes = all % 60;
    if (hours === 0) return t('task.times.span.minutes', { minutes });
    if (minutes === 0) return t('task.times.span.hours', { hours });

    return t('task.times.span.both', { hours, minutes: String(minutes).padStart(2, '0') });
  };
}
