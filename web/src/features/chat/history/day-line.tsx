import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../lib/time.ts';
import classes from './history.module.css';

const day = 24 * 60 * 60 * 1000;

export function DayLine({ instant }: { instant: string }) {
  const { t } = useTranslation('chat');
  const date = new Date(instant).toDateString();
  const name =
    date === new Date().toDateString()
      ? t('history.today')
      : date === new Date(Date.now() - day).toDateString()
        ? t('history.yesterday')
        : dayOf(instant);

  return <li className={classes.day}>{name}</li>;
}

export function NewLine() {
  const { t } = useTranslation('chat');

  return (
    <li className={classes.new} data-new>
      <span>{t('history.new')}</span>
    </li>
  );
}
