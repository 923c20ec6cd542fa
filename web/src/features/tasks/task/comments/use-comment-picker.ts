import type { TaskPlace } from '@allforone/contracts/tasks';
import type { RefObject } from 'react';
import { useAsked } from '../../../../components/texts/use-asked.ts';
import { useCandidatePicker } from '../../../../components/texts/use-candidate-picker.ts';
import { useObjectCandidates } from '../../../../components/texts/use-object-candidates.ts';
import { signedInAccount } from '../../../../lib/session/state.ts';
import type { Draft } from '../../../../lib/words/draft.ts';
import { usePlacePeople } from '../fields/use-place-people.ts';
import { useTask } from '../use-task.ts';

const most = 6;

/** People of the place after an @, objects after a #. */
export function useCommentPicker(
  place: TaskPlace,
  draft: Draft,
  field: RefObject<HTMLTextAreaElement | null>,
  write: (draft: Draft, caret: number) => void,
) {
  const { organizationId } = useTask().task;
  const at = useAsked(draft, field);
  const typedAfter = (sign: '@' | '#') => (at.asked?.sign === sign ? at.asked.typed : null);
  const typed = place.kind === 'personal' ? null : typedAfter('@');
  const found = usePlacePeople({ organizationId, place, words: typed });
  const people = found
    .filter(({ accountId }) => accountId !== signedInAccount.get())
    .slice(0, most)
    .map(({ accountId, name, photoId }) => ({ id: accountId, label: name, photoId }));

  return useCandidatePicker(at, [...people, ...useObjectCandidates(typedAfter('#'))], draft, write);
}
