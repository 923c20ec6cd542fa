import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { lockedDeliverableFor } from '../../access.ts';
import { DeliverableVersion } from '../../entities/deliverable-version.ts';
import { tellAnswered } from '../../entities/version-trace.ts';
import { readDeliverable } from '../../queries/deliverables/get-deliverable.ts';

/** What was seen is what is answered: a newer version is looked at first. */
export const answerVersion = handle(projects.answer, async (ctx, input) => {
  const { deliverableId, version: number, verdict, comment } = input;
  const { project, deliverable } = await lockedDeliverableFor(ctx, deliverableId, 'answer');
  if (number !== deliverable.versionCount) throw conflict('version_outdated');
  const version = await ctx.em.findOneOrFail(DeliverableVersion, { deliverableId, number });

  version.answer({ verdict, comment, by: ctx.actor.accountId, now: ctx.now });
  deliverable.state = verdict;
  await tellAnswered(ctx, project, deliverable, version);

  return readDeliverable(ctx, deliverableId);
});
