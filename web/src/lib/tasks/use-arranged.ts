import type { Board } from '@allforone/contracts/tasks';
import { useMemo } from 'react';
import { type Arranged, arrange, withWaiting } from './arrange.ts';
import { useWaiting } from './task-outbox.ts';
import { useCards } from './use-cards.ts';

/** What the board shows: the server's cards, and at once what was done here. */
export function useArranged({ id, columns }: Board): Arranged {
  const cards = useCards(id);
  const waiting = useWaiting();
  const known = useMemo(() => arrange(columns, cards.values()), [columns, cards]);

  return useMemo(() => withWaiting(known, columns, waiting), [known, columns, waiting]);
}
