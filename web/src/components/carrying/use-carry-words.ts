import type { Active, DndContextProps, Over, UniqueIdentifier } from '@dnd-kit/core';
import { useRef } from 'react';

export type Step = 'grabbed' | 'over' | 'dropped' | 'cancelled';

export interface CarryWords {
  /** How it is done by the keyboard. */
  help: string;
  /** @param place - where it is now; null where it was when it was taken. */
  say(step: Step, carried: Active, place: Over | null): string;
}

/** What a screen reader says while something is carried. */
export function useCarryWords({ help, say }: CarryWords): NonNullable<DndContextProps['accessibility']> {
  const saidOf = useRef<UniqueIdentifier>(null);

  return {
    screenReaderInstructions: { draggable: help },
    announcements: {
      onDragStart: ({ active }) => {
        saidOf.current = active.id;

        return say('grabbed', active, null);
      },
      // It is over its own place at once, which would drown that it was taken.
      onDragOver: ({ active, over }) => {
        if (!over || over.id === saidOf.current) return undefined;
        saidOf.current = over.id;

        return say('over', active, over);
      },
      onDragEnd: ({ active, over }) => say('dropped', active, over),
      onDragCancel: ({ active }) => say('cancelled', active, null),
    },
  };
}
