import type { Column, TaskCard } from '@allforone/contracts/tasks';
import { Button, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardHere } from '../here/board-here.ts';
import { mostSelected } from '../selection/use-selection.ts';
import { ColumnMenu } from './column-menu.tsx';
import classes from './columns.module.css';

interface Props {
  column: Column;
  cards: readonly TaskCard[];
  titleId: string;
}

/** What a column is called, how many cards it holds, and what can be done with it. */
export const ColumnHead = memo(function ColumnHead({ column, cards, titleId }: Props) {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();

  return (
    <header className={classes.head}>
      {column.isDone && (
        <IconCircleCheck size={20} className={classes.isDone} aria-label={t('board.column.done_mark')} />
      )}
      <Title order={2} size="h3" id={titleId} className={classes.name}>
        {column.name}
      </Title>
      <span className={classes.count}>
        <span aria-hidden>{cards.length}</span>
        <span className={classes.unseen}>{t('board.column.count', { count: cards.length })}</span>
      </span>
      {selection.isOn && cards.length > 0 && (
        <Button
          variant="subtle"
          onClick={() => selection.start(...cards.slice(0, mostSelected).map(({ id }) => id))}
        >
          {t('board.bulk.all')}
        </Button>
      )}
      {board.canManage && !selection.isOn && <ColumnMenu column={column} />}
    </header>
  );
});
