import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import { useReminderWords } from './use-reminder-words.ts';

const usual = [0, 10, 60, 180, 1440, 2880, 10_080];
const most = 5;

export function ReminderField() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled } = useEdit();
  const wordsOf = useReminderWords();
  const offered = [...new Set([...usual, ...task.reminders])].sort((a, b) => a - b);

  return (
    <MultiSelect
      comboboxProps={{ withinPortal: false }}
      label={t('task.reminders.label')}
      placeholder={task.reminders.length > 0 ? undefined : t('task.reminders.choose')}
      description={task.dueAt ? undefined : t('task.reminders.needs_due')}
      data={offered.map((minutes) => ({ value: String(minutes), label: wordsOf(minutes) }))}
      value={task.reminders.map(String)}
      onChange={(chosen) => edit({ reminders: chosen.map(Number) })}
      maxValues={most}
      hidePickedOptions
      disabled={disabled || (!task.dueAt && task.reminders.length === 0)}
    />
  );
}
