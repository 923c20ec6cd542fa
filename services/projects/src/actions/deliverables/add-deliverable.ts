import { projects } from '@allforone/contracts/projects';
import { handleAfter } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { notFound } from '@allforone/runtime/refusal';
import { lockedProjectFor, projectFor } from '../../access.ts';
import { portalFileOf } from '../../adapters/files.ts';
import { assertRoomForDeliverable, Deliverable } from '../../entities/deliverable.ts';
import { Stage } from '../../entities/stage.ts';
import { tellDelivered } from '../../entities/version-trace.ts';
import { readDeliverable } from '../../queries/deliverables/get-deliverable.ts';

/** `files` asks back who may read in the portal, and so is asked before the transaction. */
export const addDeliverable = handleAfter(
  projects.addDeliverable,
  async (ctx, { projectId, fileId }) => {
    await projectFor(ctx, projectId, 'work');
    return portalFileOf(ctx, projectId, fileId);
  },
  async (ctx, { projectId, stageId, name, description, note }, file) => {
    const { project } = await lockedProjectFor(ctx, projectId, 'work');
    if (stageId && !(await ctx.em.findOne(Stage, { id: stageId, projectId }))) throw notFound('stage');
    await assertRoomForDeliverable(ctx, projectId);

    const { organizationId } = project;
    const deliverable = ctx.em.create(Deliverable, {
      ...{ id: newId(), organizationId, projectId, stageId, name, description },
      ...{ state: 'waiting' as const, versionCount: 0, createdAt: ctx.now, deliveredAt: ctx.now },
    });
    const by = ctx.actor.accountId;
    deliverable.takeVersion(ctx, file, { by, note });
    await tellDelivered(ctx, project, deliverable, { file, by });

    return readDeliverable(ctx, deliverable.id);
  },
);
