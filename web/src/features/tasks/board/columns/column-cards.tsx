import type { TaskCard } from '@allforone/contracts/tasks';
import { Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../card/card.tsx';
import type { Carried } from '../drag/carrying.ts';
import { AddedCards } from './added-cards.tsx';
import classes from './columns.module.css';
import { useRows } from './use-rows.ts';

interface Props {
  columnId: string;
  label: string;
  cards: readonly TaskCard[];
  carried: Carried | null;
}

export const ColumnCards = memo(function ColumnCards({ columnId, label, cards, carried }: Props) {
  const { t } = useTranslation('tasks');
  const { scroller, rows } = useRows(columnId, cards, carried);
  const target = carried?.target?.columnId === columnId ? carried.target : null;
  const markOf = (card: TaskCard, index: number) => {
    if (!target) return undefined;
    if (target.afterId === card.id) return 'after';

    return target.afterId === null && index === 0 ? 'before' : undefined;
  };

  return (
    <div ref={scroller} className={classes.scroller}>
      {cards.length === 0 && (
        <Text size="sm" c="dimmed" className={classes.nothing} data-target={target ? true : undefined}>
          {t('board.column.empty')}
        </Text>
      )}
      <ol aria-label={label} className={classes.cards} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const card = cards[index];

          return (
            card && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                data-drop={markOf(card, index)}
                aria-setsize={cards.length}
                aria-posinset={index + 1}
                className={classes.row}
                style={{ top: start }}
              >
                <Card card={card} isCarried={card.id === carried?.card.id} />
              </li>
            )
          );
        })}
      </ol>
      <AddedCards columnId={columnId} />
    </div>
  );
});
