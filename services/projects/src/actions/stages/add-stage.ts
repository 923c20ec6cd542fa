import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { lockedProjectFor } from '../../access.ts';
import { remember } from '../../entities/history.ts';
import { assertWorksOn } from '../../entities/nameable.ts';
import { saveProject } from '../../entities/project.ts';
import { appendStages } from '../../entities/stage.ts';
import { readStage } from '../../queries/projects/list-stages.ts';

export const addStage = handle(projects.addStage, async (ctx, { projectId, ...draft }) => {
  const { project, rights } = await lockedProjectFor(ctx, projectId, 'work');
  await assertWorksOn(ctx, project, draft.assigneeId);

  const [stage] = await appendStages(ctx, project, [draft]);
  const stageId = stage?.id as string;
  await saveProject(ctx, project);
  const actorId = ctx.actor.accountId;
  await remember(ctx, project, { what: 'stage_added', actorId, stageId, facts: { name: draft.name } });

  return readStage(ctx, project, rights, stageId);
});
