import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { stageFor } from '../../access.ts';
import { remember } from '../../entities/history.ts';
import { saveProject } from '../../entities/project.ts';
import { renumber, Stage } from '../../entities/stage.ts';

export const deleteStage = handle(projects.deleteStage, async (ctx, { stageId }) => {
  const { stage, project } = await stageFor(ctx, stageId);
  const { id: projectId } = project;
  const others = await ctx.em.find(
    Stage,
    { projectId, id: { $ne: stageId } },
    { orderBy: { position: 'asc' } },
  );

  ctx.em.remove(stage);
  renumber(others);
  await saveProject(ctx, project);
  const { name } = stage;
  await remember(ctx, project, {
    what: 'stage_deleted',
    actorId: ctx.actor.accountId,
    stageId,
    facts: { name },
  });

  return { done: true as const };
});
