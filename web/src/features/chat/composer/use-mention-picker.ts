import type { Conversation } from '@allforone/contracts/chat';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Draft, mentionAt, withMention } from './mentions.ts';
import { type Candidate, useCandidates } from './use-candidates.ts';

export interface MentionPicker {
  candidates: Candidate[];
  activeId: string | undefined;
  choose(candidate: Candidate): void;
}

/** People to choose from while an @ is being typed. */
export function useMentionPicker(
  conversation: Conversation,
  draft: Draft,
  field: RefObject<HTMLTextAreaElement | null>,
  write: (draft: Draft, caret: number) => void,
) {
  const [caret, setCaret] = useState<number | null>(null);
  const [index, setIndex] = useState(0);
  const canMention = conversation.kind !== 'direct' && caret !== null;
  const asked = canMention ? mentionAt(draft.text, caret) : null;
  const candidates = useCandidates(conversation, asked?.typed ?? null);
  const active = candidates[Math.min(index, candidates.length - 1)];

  return {
    candidates,
    activeId: active?.id,
    choose,
    look: () => {
      const element = field.current;
      setCaret(element && element.selectionStart === element.selectionEnd ? element.selectionStart : null);
      setIndex(0);
    },
    close: () => setCaret(null),
    /** @returns true when the key was for the list. */
    press: (event: KeyboardEvent): boolean => {
      if (!active) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isChoice = event.key === 'Enter' || event.key === 'Tab';

      if (step) setIndex((index + step + candidates.length) % candidates.length);
      else if (isChoice) choose(active);
      else if (event.key === 'Escape') setCaret(null);
      else return false;

      event.preventDefault();
      return true;
    },
  };

  function choose({ id, label }: Candidate): void {
    if (!asked || caret === null) return;
    const next = withMention(draft, asked.from, caret, { id, label });

    write(next.draft, next.caret);
    setCaret(null);
  }
}
