import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { stageFor } from '../../access.ts';
import { reopen } from '../../entities/delivery.ts';
import { saveProject } from '../../entities/project.ts';
import { readStage } from '../../queries/projects/list-stages.ts';

export const reopenStage = handle(projects.reopenStage, async (ctx, { stageId }) => {
  const { stage, project, rights } = await stageFor(ctx, stageId);

  const isNew = await reopen(ctx, project, stage, ctx.actor.accountId);
  if (isNew) await saveProject(ctx, project);

  return readStage(ctx, project, rights, stageId);
});
