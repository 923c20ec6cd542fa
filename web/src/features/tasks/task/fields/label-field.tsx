import { type ComboboxLikeRenderOptionInput, Group, MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import classes from './fields.module.css';

/** Those of the board, which also says what they are called. */
export function LabelField() {
  const { t } = useTranslation('tasks');
  const { task, board } = useTask();
  const { edit, disabled } = useEdit();
  const colorOf = new Map(board.labels.map(({ id, color }) => [id, color]));

  return (
    <MultiSelect
      comboboxProps={{ withinPortal: false }}
      label={t('task.labels.label')}
      placeholder={task.labelIds.length > 0 ? undefined : t('task.labels.choose')}
      data={board.labels.map(({ id, name }) => ({ value: id, label: name }))}
      value={task.labelIds.filter((id) => colorOf.has(id))}
      onChange={(labelIds) => edit({ labelIds })}
      maxValues={20}
      disabled={disabled}
      nothingFoundMessage={t('task.labels.none')}
      renderOption={({ option }: ComboboxLikeRenderOptionInput<{ value: string; label: string }>) => (
        <Group gap="xs" wrap="nowrap">
          <span
            className={classes.dot}
            style={{ background: `var(--mantine-color-${colorOf.get(option.value) ?? 'gray'}-6)` }}
            aria-hidden
          />
          {option.label}
        </Group>
      )}
    />
  );
}
