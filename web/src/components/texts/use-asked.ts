import { type RefObject, useState } from 'react';
import { askedAt, type Draft } from '../../lib/words/draft.ts';

/** What is being asked for with an @ or a #, at the caret of a field. */
export function useAsked(draft: Draft, field: RefObject<HTMLTextAreaElement | null>) {
  const [caret, setCaret] = useState<number | null>(null);

  return {
    caret: caret ?? 0,
    asked: caret === null ? null : askedAt(draft, caret),
    close: () => setCaret(null),
    /** After each key and touch. */
    look: () => {
      const element = field.current;
      setCaret(element && element.selectionStart === element.selectionEnd ? element.selectionStart : null);
    },
  };
}
