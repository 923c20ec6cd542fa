import type { Page } from '@allforone/contracts/common';
import type { CheckIn, KeyResult } from '@allforone/contracts/objectives';
import type { KeptKeyResult } from '../../../checker/trades/kept.ts';
import type { Actor } from '../../actor.ts';
import { allOf } from '../../all-of.ts';

export interface Followed {
  objectiveId: string;
  keyResultId: string;
}

/** A key result with all its check-ins. `ownerId`: who alone may write it. */
export async function collectKeyResult(
  { person: { call }, scribe }: Actor,
  { objectiveId, keyResultId }: Followed,
  ownerId: string | null,
): Promise<void> {
  const all = await call<KeyResult[]>('objectives.keyResults', { objectiveId });
  const checkIns = await allOf<CheckIn>((cursor) =>
    call<Page<CheckIn>>('objectives.checkIns', { keyResultId, limit: 100, cursor }),
  );
  for (const { id, start, current, confidence } of all) {
    const thing: KeptKeyResult = {
      ...{ id, start, current, confidence, ownerId },
      checkIns: checkIns
        .toReversed()
        .map(({ note, value, confidence: how, authorId }) => ({ note, value, confidence: how, authorId })),
    };
    scribe.write({ type: 'kept', kind: 'keyResult', thing });
  }
}
