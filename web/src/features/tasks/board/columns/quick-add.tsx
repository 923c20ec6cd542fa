import type { Column } from '@allforone/contracts/tasks';
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuickAdd } from '../../../../lib/tasks/use-quick-add.ts';
import { useBoardHere } from '../here/board-here.ts';
import classes from './columns.module.css';

interface Props {
  column: Column;
  isOpen: boolean;
  onAdd: (columnId: string | null) => void;
}

/** One line for each new task: Enter adds it and waits for the next one, Escape ends. */
export const QuickAdd = memo(function QuickAdd({ column, isOpen, onAdd }: Props) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { board } = useBoardHere();
  const add = useQuickAdd(board);
  const [title, setTitle] = useState('');
  const submit = () => {
    if (title.trim()) add(column.id, title.trim());
    setTitle('');
  };

  if (!isOpen) {
    return (
      <Button
        className={classes.add}
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<IconPlus size={20} />}
        aria-label={t('board.add.in', { column: column.name })}
        onClick={() => onAdd(column.id)}
      >
        {t('board.add.open')}
      </Button>
    );
  }

  return (
    <form
      className={classes.adding}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!title.trim() && !currentTarget.contains(relatedTarget)) onAdd(null);
      }}
    >
      <TextInput
        autoFocus
        className={classes.field}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onAdd(null)}
        placeholder={t('board.add.title')}
        aria-label={t('board.add.in', { column: column.name })}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="done"
      />
      <Button type="submit">{common('action.add')}</Button>
    </form>
  );
});
