import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { StageSchema } from '../../entities/stage.ts';

export const stageFacts = handle(projects.stageFacts, async (ctx, { stageId }) => {
  const stage = await ctx
    .tables(StageSchema)
    .selectFrom('stage')
    .select(['project_id', 'name', 'assignee_id', 'delivered_at'])
    .where('id', '=', stageId)
    .executeTakeFirst();
  if (!stage) throw notFound('stage');

  return {
    projectId: stage.project_id,
    name: stage.name,
    assigneeId: stage.assignee_id,
    deliveredAt: stage.delivered_at?.toISOString() ?? null,
  };
});
