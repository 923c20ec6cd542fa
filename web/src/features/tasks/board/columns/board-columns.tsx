import type { Column as ColumnOf, TaskCard } from '@allforone/contracts/tasks';
import { DndContext, DragOverlay } from '@dnd-kit/core';
import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../../../lib/screen.ts';
import { CarriedCard } from '../card/card.tsx';
import { Carrier } from '../drag/carrier.tsx';
import { asIfLetGo, type Carried } from '../drag/carrying.ts';
import { useDrag } from '../drag/use-drag.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { Column } from './column.tsx';
import { ColumnTabs } from './column-tabs.tsx';
import classes from './columns.module.css';
import { RenameColumn } from './rename-column.tsx';

const none: readonly TaskCard[] = [];
const concerns = ({ id }: ColumnOf, carried: Carried | null) =>
  carried?.card.columnId === id || carried?.target?.columnId === id;

/** `addIn`: the column that opens with a line for a new task. */
export function BoardColumns({ addIn = null }: { addIn?: string | null }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { shown } = useCardsHere();
  const { settings, carried } = useDrag();
  const cards = useMemo(() => asIfLetGo(board.columns, shown, carried), [board.columns, shown, carried]);
  const strip = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const [addingIn, setAddingIn] = useState(addIn);
  const [isNamed, setNamed] = useState(false);

  return (
    <>
      {isPhone && <ColumnTabs strip={strip} />}
      <DndContext {...settings}>
        <Carrier
          ref={strip}
          aria-label={t('board.columns')}
          className={classes.strip}
          data-carrying={carried ? true : undefined}
        >
          {board.columns.map((column) => (
            <Column
              key={column.id}
              column={column}
              cards={cards.get(column.id) ?? none}
              carried={concerns(column, carried) ? carried : null}
              isAdding={addingIn === column.id}
              onAdd={setAddingIn}
            />
          ))}
          {board.canManage && !isPhone && (
            <ActionIcon
              variant="default"
              className={classes.more}
              aria-label={t('board.column.add')}
              onClick={() => setNamed(true)}
            >
              <IconPlus size={20} />
            </ActionIcon>
          )}
        </Carrier>
        <DragOverlay dropAnimation={null}>
          {carried && !carried.byKeyboard && <CarriedCard card={carried.card} />}
        </DragOverlay>
      </DndContext>
      {isNamed && <RenameColumn onClose={() => setNamed(false)} />}
    </>
  );
}
