import type { TaskCard } from '@allforone/contracts/tasks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Carried } from '../drag/carrying.ts';
import { columnElement } from '../drag/places.ts';

const usualHeight = 88;

/** Only cards near to what is seen are drawn, and the one that is held wherever it is. */
export function useRows(columnId: string, cards: readonly TaskCard[], carried: Carried | null) {
  const scroller = useRef<HTMLDivElement>(null);
  const held = carried ? cards.findIndex(({ id }) => id === carried.card.id) : -1;
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => cards[index]?.id ?? index,
    gap: 8,
    overscan: 3,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);

      return held < 0 || drawn.includes(held) ? drawn : [...drawn, held].sort((a, b) => a - b);
    },
  });
  const target = carried?.byKeyboard && carried.target?.columnId === columnId ? carried.target : null;
  const index = target
    ? Math.max(
        0,
        cards.findIndex(({ id }) => id === target.afterId),
      )
    : -1;

  // Who carries by the keyboard sees where the card would go.
  useEffect(() => {
    if (index < 0) return;
    columnElement(columnId)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    if (rows.options.count > 0) rows.scrollToIndex(index);
  }, [index, columnId, rows]);

  return { scroller, rows };
}
