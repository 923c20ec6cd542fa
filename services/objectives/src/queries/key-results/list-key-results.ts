import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { objectiveFor } from '../../access.ts';
import { toKeyResult } from '../../views.ts';
import { selectKeyResults } from './select-key-results.ts';

export const listKeyResults = handle(objectives.keyResults, async (ctx, { objectiveId }) => {
  await objectiveFor(ctx, objectiveId);
  const rows = await selectKeyResults(ctx)
    .where('objective_id', '=', objectiveId)
    .orderBy('position')
    .execute();

  return rows.map(toKeyResult);
});
