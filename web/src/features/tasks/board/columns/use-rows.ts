import type { TaskCard } from '@allforone/contracts/tasks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Carried } from '../drag/carrying.ts';
import { columnElement } from '../drag/places.ts';

interface Row {
  card: TaskCard;
  /** Null for what the held card left behind in another column: not seen, but what the finger or the focus rests on. */
  index: number | null;
  /** Pixels from the top of the list. */
  start: number;
}

const usualHeight = 88;

/** Only cards near to what is seen are drawn, and the one that is held wherever it is. */
export function useRows(columnId: string, cards: readonly TaskCard[], carried: Carried | null) {
  const scroller = useRef<HTMLDivElement>(null);
  const held = carried ? cards.findIndex(({ id }) => id === carried.card.id) : -1;
  const list = useVirtualizer({
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
  const seen = carried?.byKeyboard ? held : -1;

  // Who carries by the keyboard sees where the card would go.
  useEffect(() => {
    if (seen < 0) return;
    columnElement(columnId)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    list.scrollToIndex(seen);
  }, [seen, columnId, list]);

  const rows = list.getVirtualItems().flatMap(({ index, start }): Row[] => {
    const card = cards[index];

    return card ? [{ card, index, start }] : [];
  });
  const isLeft = held < 0 && carried?.card.columnId === columnId;

  return {
    scroller,
    height: list.getTotalSize(),
    rows: isLeft ? withOrigin(rows, carried) : rows,
    measure: list.measureElement,
  };
}

/** Among the rows it stood between: an element that is put elsewhere loses the focus. */
function withOrigin(rows: Row[], { card, from }: Carried): Row[] {
  const behind = rows.findIndex(({ index }) => (index ?? 0) >= from);

  return rows.toSpliced(behind < 0 ? rows.length : behind, 0, { card, index: null, start: 0 });
}
