import { useTranslation } from 'react-i18next';
import { MomentInput } from '../../../../components/days/moment-input.tsx';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';

/** In the time zone of whoever reads; another reader sees the same instant in theirs. */
export function DateFields() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled, refusalOf } = useEdit();

  return (
    <>
      <MomentInput
        label={t('task.start')}
        placeholder={t('task.no_date')}
        clear={t('task.clear', { what: t('task.start') })}
        value={task.startsAt}
        onChange={(startsAt) => edit({ startsAt })}
        defaultTime="09:00"
        disabled={disabled}
      />
      <MomentInput
        label={t('task.due')}
        placeholder={t('task.no_date')}
        clear={t('task.clear', { what: t('task.due') })}
        value={task.dueAt}
        onChange={(dueAt) => edit({ dueAt })}
        error={refusalOf('dates')}
        disabled={disabled}
      />
    </>
  );
}
