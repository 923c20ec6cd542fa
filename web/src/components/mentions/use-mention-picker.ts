import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Draft, mentionAt, withMention } from './mentions.ts';

export interface Candidate {
  id: string;
  label: string;
  photoId: string | null;
}

export interface MentionPicker {
  candidates: Candidate[];
  activeId: string | undefined;
  choose(candidate: Candidate): void;
}

/** Where an @ is being typed, and the words after it. */
export function useAsked({ text }: Draft, field: RefObject<HTMLTextAreaElement | null>, canMention = true) {
  const [caret, setCaret] = useState<number | null>(null);
  const asked = canMention && caret !== null ? mentionAt(text, caret) : null;

  return {
    typed: asked?.typed ?? null,
    from: asked?.from ?? 0,
    caret: caret ?? 0,
    look: () => {
      const element = field.current;
      setCaret(element && element.selectionStart === element.selectionEnd ? element.selectionStart : null);
    },
    close: () => setCaret(null),
  };
}

/** People to choose from while an @ is being typed. */
export function useMentionPicker(
  { typed, from, caret, look, close }: ReturnType<typeof useAsked>,
  candidates: Candidate[],
  draft: Draft,
  write: (draft: Draft, caret: number) => void,
) {
  const [index, setIndex] = useState(0);
  const active = candidates[Math.min(index, candidates.length - 1)];

  return {
    candidates,
    activeId: active?.id,
    choose,
    look: () => {
      look();
      setIndex(0);
    },
    close,
    /** @returns true when the key was for the list. */
    press: (event: KeyboardEvent): boolean => {
      if (!active) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isChoice = event.key === 'Enter' || event.key === 'Tab';

      if (step) setIndex((index + step + candidates.length) % candidates.length);
      else if (isChoice) choose(active);
      else if (event.key === 'Escape') close();
      else return false;

      event.preventDefault();
      return true;
    },
  };

  function choose({ id, label }: Candidate): void {
    if (typed === null) return;
    const next = withMention(draft, from, caret, { id, label });

    write(next.draft, next.caret);
    close();
  }
}
