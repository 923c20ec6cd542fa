import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { lockedDeliverableFor } from '../../access.ts';
import { portalFileOf } from '../../adapters/files.ts';
import { DeliverableVersion } from '../../entities/deliverable-version.ts';
import { tellDelivered } from '../../entities/version-trace.ts';
import { readDeliverable } from '../../queries/deliverables/get-deliverable.ts';

export const addVersion = handle(projects.addVersion, async (ctx, { deliverableId, fileId, note }) => {
  const { project, deliverable } = await lockedDeliverableFor(ctx, deliverableId, 'work');
  const file = await portalFileOf(ctx, project.id, fileId);
  const latest = { deliverableId, number: deliverable.versionCount };
  const { sha256 } = await ctx.em.findOneOrFail(DeliverableVersion, latest);
  if (sha256 === file.sha256) throw conflict('version_unchanged');

  const by = ctx.actor.accountId;
  deliverable.takeVersion(ctx, file, { by, note });
  await tellDelivered(ctx, project, deliverable, { file, by });

  return readDeliverable(ctx, deliverableId);
});
