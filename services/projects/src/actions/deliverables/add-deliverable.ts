import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { notFound } from '@allforone/runtime/refusal';
import { lockedProjectFor } from '../../access.ts';
import { portalFileOf } from '../../adapters/files.ts';
import { assertRoomForDeliverable, Deliverable } from '../../entities/deliverable.ts';
import { Stage } from '../../entities/stage.ts';
import { tellDelivered } from '../../entities/version-trace.ts';
import { readDeliverable } from '../../queries/deliverables/get-deliverable.ts';

export const addDeliverable = handle(projects.addDeliverable, async (ctx, input) => {
  const { projectId, stageId, name, description, fileId, note } = input;
  const { project } = await lockedProjectFor(ctx, projectId, 'work');
  if (stageId && !(await ctx.em.findOne(Stage, { id: stageId, projectId }))) throw notFound('stage');
  const file = await portalFileOf(ctx, projectId, fileId);
  await assertRoomForDeliverable(ctx, projectId);

  const { organizationId } = project;
  const deliverable = ctx.em.create(Deliverable, {
    ...{ id: newId(), organizationId, projectId, stageId, name, description },
    ...{ state: 'waiting', versionCount: 0, createdAt: ctx.now, deliveredAt: ctx.now },
  });
  const by = ctx.actor.accountId;
  deliverable.takeVersion(ctx, file, { by, note });
  await tellDelivered(ctx, project, deliverable, { file, by });

  return readDeliverable(ctx, deliverable.id);
});
