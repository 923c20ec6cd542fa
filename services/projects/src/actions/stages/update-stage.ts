import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { stageFor } from '../../access.ts';
import { remember } from '../../entities/history.ts';
import { assertWorksOn } from '../../entities/nameable.ts';
import { saveProject } from '../../entities/project.ts';
import { readStage } from '../../queries/projects/list-stages.ts';

export const updateStage = handle(projects.updateStage, async (ctx, { stageId, ...change }) => {
  const { stage, project, rights } = await stageFor(ctx, stageId);
  if (change.assigneeId !== stage.assigneeId) await assertWorksOn(ctx, project, change.assigneeId);

  const facts = stage.change(change);
  if (facts) {
    await saveProject(ctx, project);
    const actorId = ctx.actor.accountId;
    await remember(ctx, project, { what: 'stage_changed', actorId, stageId, facts });
  }

  return readStage(ctx, project, rights, stageId);
});
