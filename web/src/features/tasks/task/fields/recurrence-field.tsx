import { Chip, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import { type Frequency, recurrenceOf, ruleOf, type Weekday, weekdayOf, weekdays } from './recurrence.ts';
import { weekdayName } from './use-recurrence-words.ts';

const choices = ['never', 'daily', 'weekly', 'monthly', 'yearly'] as const;

/** Choices in words; a rule that they cannot say is shown as it is, and only replaced by choosing another. */
export function RecurrenceField() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled, refusalOf } = useEdit();
  const { frequency, days } = recurrenceOf(task.recurrence);
  const { dueAt, recurrence } = task;
  const shownDays = days.length === 0 && dueAt ? [weekdayOf(dueAt)] : days;

  return (
    <Stack gap="xs">
      <NativeSelect
        size="md"
        label={t('task.repeat.label')}
        description={descriptionOf()}
        value={frequency}
        disabled={disabled || (!dueAt && frequency === 'never')}
        error={refusalOf('repeat')}
        onChange={({ currentTarget }) => choose(currentTarget.value as Frequency)}
        data={[...choices, ...(frequency === 'custom' ? (['custom'] as const) : [])].map((value) => ({
          value,
          label: t(`task.repeat.${value}`),
        }))}
      />
      {frequency === 'weekly' && (
        <Input.Wrapper
          label={t('task.repeat.days')}
          component="fieldset"
          style={{ border: 0, padding: 0, margin: 0 }}
        >
          <Chip.Group multiple value={shownDays} onChange={(next) => keep('weekly', next as Weekday[])}>
            <Group gap={4} mt={4}>
              {weekdays.map((day) => (
                <Chip key={day} value={day} size="md" disabled={disabled} aria-label={weekdayName(day)}>
                  {weekdayName(day, 'short')}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
    </Stack>
  );

  function choose(next: Frequency): void {
    if (next !== 'custom') keep(next, next === 'weekly' && dueAt ? [weekdayOf(dueAt)] : []);
  }

  function keep(next: Exclude<Frequency, 'custom'>, chosen: Weekday[]): void {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    edit({ recurrence: ruleOf(next, chosen), timeZone });
  }

  function descriptionOf(): string | undefined {
    if (!dueAt) return t('task.repeat.needs_due');
    if (frequency === 'custom') return t('task.repeat.rule', { rule: recurrence ?? '' });

    return frequency === 'never' ? undefined : t('task.repeat.next');
  }
}
