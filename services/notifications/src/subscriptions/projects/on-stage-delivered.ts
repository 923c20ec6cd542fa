import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { everywhere, pathTo, projectNamed, tellProject } from '../../telling/tell-project.ts';
import { unlessGone } from '../../telling/unless-gone.ts';

/** Unless it was reopened meanwhile. */
export const onStageDelivered = listen(projects.stageDelivered, async (ctx, event) => {
  const { stageId, deliveredBy, progress } = event;
  const projectName = await projectNamed(ctx, event);
  const stage = await unlessGone(ctx.call(projects.stageFacts, { stageId }));
  if (!projectName || !stage?.deliveredAt) return;

  const news = {
    kind: 'stage_delivered',
    actorId: deliveredBy,
    facts: { projectName, stageName: stage.name, progress: String(progress) },
    path: pathTo(event),
  } as const;
  await tellProject(ctx, event, news, () => everywhere);
});
