import type { Conversation } from '@allforone/contracts/chat';
import type { RefObject } from 'react';
import { useAsked } from '../../../components/texts/use-asked.ts';
import { useCandidatePicker } from '../../../components/texts/use-candidate-picker.ts';
import { useObjectCandidates } from '../../../components/texts/use-object-candidates.ts';
import type { Draft } from '../../../lib/words/draft.ts';
import { useCandidates } from './use-candidates.ts';

/** People of the conversation after an @, objects after a #. */
export function usePicker(
  conversation: Conversation,
  draft: Draft,
  field: RefObject<HTMLTextAreaElement | null>,
  write: (draft: Draft, caret: number) => void,
) {
  const place = useAsked(draft, field);
  const typedAfter = (sign: '@' | '#') => (place.asked?.sign === sign ? place.asked.typed : null);
  const people = useCandidates(conversation, conversation.kind === 'direct' ? null : typedAfter('@'));
  const objects = useObjectCandidates(typedAfter('#'));

  return useCandidatePicker(place, [...people, ...objects], draft, write);
}
