import type { Priority } from '@allforone/contracts/tasks';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';

const priorities = ['none', 'low', 'medium', 'high', 'urgent'] as const satisfies readonly Priority[];

export function PriorityField() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled } = useEdit();

  return (
    <NativeSelect
      size="md"
      label={t('task.priority.label')}
      value={task.priority}
      disabled={disabled}
      onChange={({ currentTarget }) => edit({ priority: currentTarget.value as Priority })}
      data={priorities.map((value) => ({ value, label: t(`task.priority.${value}`) }))}
    />
  );
}

/** Where it stands on the board; a column for what is done completes the task. */
export function ColumnField() {
  const { t } = useTranslation('tasks');
  const { task, board } = useTask();
  const { moveTo, disabled } = useEdit();

  return (
    <NativeSelect
      size="md"
      label={t('task.column')}
      value={task.columnId}
      disabled={disabled}
      onChange={({ currentTarget }) => moveTo(currentTarget.value)}
      data={board.columns.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
