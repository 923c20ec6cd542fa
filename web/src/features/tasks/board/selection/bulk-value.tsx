import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../components/days/day-input.tsx';
import { PersonPicker } from '../../../../components/person-picker.tsx';
import { priorities } from '../filter/use-board-filter.ts';
import { useBoardHere } from '../here/board-here.ts';
import type { BulkField } from './bulk-edit.ts';

interface Props {
  field: BulkField;
  value: string;
  onChange: (value: string) => void;
}

/** What the field becomes. */
export function BulkValue({ field, value, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const labels = board.labels.map(({ id, name }) => ({ value: id, label: name }));
  const options = {
    columnId: board.columns.map(({ id, name }) => ({ value: id, label: name })),
    priority: priorities.map((one) => ({ value: one as string, label: t(`board.priority.${one}`) })),
    addLabelIds: labels,
    removeLabelIds: labels,
    isDone: [
      { value: 'yes', label: t('board.bulk.done_yes') },
      { value: 'no', label: t('board.bulk.done_no') },
    ],
  };

  if (field === 'isDeleted') return <Text>{t('board.bulk.deleting')}</Text>;
  if (field === 'dueAt') {
    return (
      <div>
        <DayInput label={t('board.bulk.to')} value={value || null} onChange={(day) => onChange(day ?? '')} />
        <Text size="sm" c="dimmed">
          {t('board.bulk.no_due')}
        </Text>
      </div>
    );
  }
  if (field === 'addAssigneeIds' || field === 'removeAssigneeIds') {
    return (
      <PersonPicker
        label={t('board.bulk.to')}
        placeholder={t('board.filter.person')}
        value={value || null}
        onPick={(accountId) => onChange(accountId ?? '')}
      />
    );
  }

  return (
    <NativeSelect
      size="md"
      label={t('board.bulk.to')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: '…' }, ...options[field]]}
    />
  );
}
