import type { ObjectKind } from '@allforone/contracts/objects';
import { type KeyboardEvent, useState } from 'react';
import { type Draft, labelOf, withMention } from '../../lib/words/draft.ts';
import type { useAsked } from './use-asked.ts';

export interface Candidate {
  /** Of an account, `all`, or `kind:id` of an object. */
  id: string;
  label: string;
  photoId?: string | null;
  /** Of an object. */
  kind?: ObjectKind;
}

export interface CandidatePicker {
  candidates: Candidate[];
  activeId: string | undefined;
  choose(candidate: Candidate): void;
}

/** Something to choose from while an @ or a # is being typed. */
export function useCandidatePicker(
  place: ReturnType<typeof useAsked>,
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
    close: place.close,
    look: () => {
      place.look();
      setIndex(0);
    },
    /** @returns true when the key was for the list. */
    press: (event: KeyboardEvent): boolean => {
      if (!active) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isChoice = event.key === 'Enter' || event.key === 'Tab';

      if (step) setIndex((index + step + candidates.length) % candidates.length);
      else if (isChoice) choose(active);
      else if (event.key === 'Escape') place.close();
      else return false;

      event.preventDefault();
      return true;
    },
  };

  function choose({ id, label, kind }: Candidate): void {
    if (!place.asked) return;
    const mention = { id, label: kind ? labelOf(label) : label };
    const next = withMention(draft, place.asked.from, place.caret, mention);

    write(next.draft, next.caret);
    place.close();
  }
}
