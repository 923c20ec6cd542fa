import { UnstyledButton } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { columnElement } from '../drag/places.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import classes from './columns.module.css';
import { useSeenColumn } from './use-seen-column.ts';

/** On a phone one column is seen at a time: a swipe or a tap leads to the next. */
export function ColumnTabs({ strip }: { strip: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { shown } = useCardsHere();
  const seen = useSeenColumn(strip, board.columns.length);

  return (
    <nav aria-label={t('board.columns')} className={classes.tabs}>
      {board.columns.map(({ id, name }, index) => (
        <UnstyledButton
          key={id}
          className={classes.tab}
          aria-current={index === seen || undefined}
          onClick={() => columnElement(id)?.scrollIntoView({ inline: 'start', block: 'nearest' })}
        >
          {name}
          <span className={classes.count}>{shown.get(id)?.length ?? 0}</span>
        </UnstyledButton>
      ))}
    </nav>
  );
}
