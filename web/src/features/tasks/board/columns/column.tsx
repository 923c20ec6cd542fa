import type { Column as ColumnOf } from '@allforone/contracts/tasks';
import { useDroppable } from '@dnd-kit/core';
import { Button, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Carried } from '../drag/carrying.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { mostSelected } from '../selection/use-selection.ts';
import { ColumnCards } from './column-cards.tsx';
import { ColumnMenu } from './column-menu.tsx';
import classes from './columns.module.css';
import { QuickAdd } from './quick-add.tsx';

interface Props {
  column: ColumnOf;
  carried: Carried | null;
  isAdding: boolean;
  onAdd: (isAdding: boolean) => void;
}

export function Column({ column, carried, isAdding, onAdd }: Props) {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();
  const { shown } = useCardsHere();
  const { setNodeRef } = useDroppable({ id: column.id });
  const cards = shown.get(column.id) ?? [];
  const titleId = `title-${column.id}`;

  return (
    <section
      ref={setNodeRef}
      id={`column-${column.id}`}
      aria-labelledby={titleId}
      className={classes.column}
      data-target={carried?.target?.columnId === column.id || undefined}
    >
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
      <ColumnCards columnId={column.id} label={column.name} cards={cards} carried={carried} />
      {board.canWrite && !selection.isOn && <QuickAdd column={column} isOpen={isAdding} onOpen={onAdd} />}
    </section>
  );
}
