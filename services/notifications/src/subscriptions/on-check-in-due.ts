import { objectives } from '@allforone/contracts/objectives';
import { listen } from '@allforone/runtime/subscription';
import { tell } from '../telling/tell.ts';
import { unlessGone } from '../telling/unless-gone.ts';

export const onCheckInDue = listen(
  objectives.checkInDue,
  async (ctx, { objectiveId, organizationId, accountId }) => {
    const objective = await unlessGone(ctx.call(objectives.objectiveFacts, { objectiveId }));
    if (!objective) return;

    await tell(ctx, {
      ...{ kind: 'check_in_due', accountId, organizationId, actorId: null },
      facts: { objectiveTitle: objective.title },
      path: `/o/${organizationId}/objectives/${objectiveId}`,
    });
  },
);
