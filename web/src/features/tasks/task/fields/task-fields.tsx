import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AssigneeField } from './assignee-field.tsx';
import { DateFields } from './date-fields.tsx';
import classes from './fields.module.css';
import { LabelField } from './label-field.tsx';
import { RecurrenceField } from './recurrence-field.tsx';
import { ReminderField } from './reminder-field.tsx';
import { ColumnField, PriorityField } from './select-fields.tsx';

/** Each of them is kept as soon as it is changed. */
export function TaskFields() {
  const { t } = useTranslation('tasks');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  return (
    <fieldset className={classes.fields}>
      <VisuallyHidden component="legend">{t('task.fields')}</VisuallyHidden>
      <AssigneeField />
      <DateFields />
      <PriorityField />
      <ColumnField />
      <LabelField />
      <ReminderField />
      <RecurrenceField />
      <Text size="sm" c="dimmed" className={classes.note}>
        {t('task.in_zone', { zone: timeZone.replaceAll('_', ' ') })}
      </Text>
    </fieldset>
  );
}
