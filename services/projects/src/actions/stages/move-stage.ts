import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { stageFor } from '../../access.ts';
import { remember } from '../../entities/history.ts';
import { saveProject } from '../../entities/project.ts';
import { renumber, Stage } from '../../entities/stage.ts';
import { readStages } from '../../queries/projects/list-stages.ts';

/** Two who move at once do so one after the other, each in the order that is there then. */
export const moveStage = handle(projects.moveStage, async (ctx, { stageId, afterId }) => {
  const { stage, project, rights } = await stageFor(ctx, stageId);
  const { id: projectId } = project;
  const others = await ctx.em.find(
    Stage,
    { projectId, id: { $ne: stageId } },
    { orderBy: { position: 'asc' } },
  );
  const place = afterId === stageId ? stage.position - 1 : others.findIndex(({ id }) => id === afterId) + 1;
  if (afterId && place === 0 && afterId !== stageId) throw notFound('stage');

  const moved = renumber(others.toSpliced(place, 0, stage));
  if (moved) {
    await saveProject(ctx, project);
    const { name, position } = stage;
    const facts = { name, position: String(position) };
    await remember(ctx, project, { what: 'stage_changed', actorId: ctx.actor.accountId, stageId, facts });
  }

  return readStages(ctx, project, rights);
});
