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
  /** The one that is held stands where it would be if it were let go now. */
  cards: readonly TaskCard[];
  carried: Carried | null;
}

export const ColumnCards = memo(function ColumnCards({ columnId, label, cards, carried }: Props) {
  const { t } = useTranslation('tasks');
  const { scroller, height, rows, measure } = useRows(columnId, cards, carried);
  const mark = carried?.byKeyboard ? 'keyboard' : 'pointer';

  return (
    <div ref={scroller} className={classes.scroller}>
      {cards.length === 0 && (
        <Text size="sm" c="dimmed" className={classes.nothing}>
          {t('board.column.empty')}
        </Text>
      )}
      <ol aria-label={label} className={classes.cards} style={{ height }}>
        {rows.map(({ card, index, start }) =>
          index === null ? (
            <li key={card.id} className={classes.origin}>
              <Card card={card} />
            </li>
          ) : (
            <li
              key={card.id}
              ref={measure}
              data-index={index}
              data-carried={card.id === carried?.card.id ? mark : undefined}
              aria-setsize={cards.length}
              aria-posinset={index + 1}
              className={classes.row}
              style={{ top: start }}
            >
              <Card card={card} />
            </li>
          ),
        )}
      </ol>
      <AddedCards columnId={columnId} />
    </div>
  );
});
