import type { DndContextProps } from '@dnd-kit/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Store } from '../../../../lib/store.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { type Carried, isSame, othersIn, type Target } from './carrying.ts';

/** What a screen reader says while a card is carried. */
export function useDragWords(store: Store<Carried | null>): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { shown } = useCardsHere();
  const said = useRef<Target>(null);
  const words = ({ card, target }: Carried) => {
    const others = othersIn(shown, target?.columnId ?? card.columnId, card);

    return {
      title: card.title,
      column: board.columns.find(({ id }) => id === (target?.columnId ?? card.columnId))?.name ?? '',
      position: others.findIndex(({ id }) => id === target?.afterId) + 2,
      count: others.length + 1,
    };
  };
  const say = (key: 'grabbed' | 'over' | 'dropped' | 'cancelled') => {
    const carried = store.get();
    if (!carried) return undefined;
    said.current = carried.target;

    return t(`board.drag.${key}`, words(key === 'cancelled' ? { ...carried, target: null } : carried));
  };

  return {
    screenReaderInstructions: { draggable: t('board.drag.help') },
    announcements: {
      onDragStart: () => say('grabbed'),
      onDragMove: () => (isSame(said.current, store.get()?.target ?? null) ? undefined : say('over')),
      onDragOver: () => undefined,
      onDragEnd: () => say(store.get()?.target ? 'dropped' : 'cancelled'),
      onDragCancel: () => say('cancelled'),
    },
  };
}
