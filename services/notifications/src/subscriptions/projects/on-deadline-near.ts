import { type ProjectMember, projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { listen } from '@allforone/runtime/subscription';
import { everywhere, pathTo, projectNamed, tellProject } from '../../telling/tell-project.ts';
import { unlessGone } from '../../telling/unless-gone.ts';

/** Told to who does the stage, else to who leads the project; once it is late to both. */
export const onDeadlineNear = listen(projects.deadlineNear, async (ctx, event) => {
  const { stageId, dueOn, state } = event;
  const projectName = await projectNamed(ctx, event);
  const stage = stageId ? await openStage(ctx, stageId) : null;
  if (!projectName || (stageId && !stage)) return;

  const assigneeId = stage?.assigneeId ?? null;
  const isForLeads = state === 'late' || !assigneeId;
  const concerns = ({ accountId, part }: ProjectMember) =>
    accountId === assigneeId || (isForLeads && part === 'lead');
  const news = {
    kind: 'deadline',
    actorId: null,
    facts: { projectName, dueOn, state, ...(stage && { stageName: stage.name }) },
    path: pathTo(event),
  } as const;
  await tellProject(ctx, event, news, (person) => (concerns(person) ? everywhere : null));
});

/** Null for one that was delivered or deleted meanwhile. */
async function openStage(ctx: SystemCtx, stageId: string) {
  const stage = await unlessGone(ctx.call(projects.stageFacts, { stageId }));

  return stage?.deliveredAt ? null : stage;
}
