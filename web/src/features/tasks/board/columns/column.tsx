import type { Column as ColumnOf, TaskCard } from '@allforone/contracts/tasks';
import { useDroppable } from '@dnd-kit/core';
import type { Carried } from '../drag/carrying.ts';
import { useBoardHere } from '../here/board-here.ts';
import { ColumnCards } from './column-cards.tsx';
import { ColumnHead } from './column-head.tsx';
import classes from './columns.module.css';
import { QuickAdd } from './quick-add.tsx';

interface Props {
  column: ColumnOf;
  cards: readonly TaskCard[];
  /** Only while it comes from here or would be put here, so that other columns stay as they are. */
  carried: Carried | null;
  isAdding: boolean;
  /** Told of the column whose line for a new task opens, or null when it closes. */
  onAdd: (columnId: string | null) => void;
}

export function Column({ column, cards, carried, isAdding, onAdd }: Props) {
  const { board, selection } = useBoardHere();
  const { setNodeRef } = useDroppable({ id: column.id });
  const titleId = `title-${column.id}`;

  return (
    <section
      ref={setNodeRef}
      id={`column-${column.id}`}
      aria-labelledby={titleId}
      className={classes.column}
      data-target={carried?.target?.columnId === column.id || undefined}
    >
      <ColumnHead column={column} cards={cards} titleId={titleId} />
      <ColumnCards columnId={column.id} label={column.name} cards={cards} carried={carried} />
      {board.canWrite && !selection.isOn && <QuickAdd column={column} isOpen={isAdding} onAdd={onAdd} />}
    </section>
  );
}
