import { type Project, projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';
import type { Known } from './stand-ins.ts';

/** The door of projects: open to whom a test says. */
export function placeStandIns(known: Known) {
  return [
    service(
      { get: { ...projects.get, allow: 'signedIn' } },
      {
        entities: [],
        migrations: [],
        actions: {
          get: handle({ ...projects.get, allow: 'signedIn' }, async (ctx, { projectId }) => {
            await letIn(known, ctx, 'projects', projectId);
            return projectOf(projectId);
          }),
        },
      },
    ),
  ];
}

export async function letIn(known: Known, ctx: Ctx, name: 'files' | 'projects', placeId: string) {
  known.asked += 1;
  if (known.away === name) throw refuse('unavailable');
  const isOpen = known.placeIds.get(ctx.actor.accountId)?.includes(placeId);
  await new Promise((resolve) => setTimeout(resolve, known.doorDelay));
  if (!isOpen) throw notFound('place');
}

const projectOf = (id: string): Project => ({
  id,
  organizationId: id,
  ...{ name: 'Site', description: '', status: 'running' },
  ...{ clientGroupId: null, conversationId: null, startsOn: null, dueOn: null, currentStage: null },
  ...{ progress: 0, stageCount: 0, deliveredStageCount: 0, waitingCount: 0, isLate: false },
  ...{ taskCount: 0, doneTaskCount: 0 },
  ...{ leadId: null, createdBy: id, createdAt: new Date().toISOString(), deletedAt: null },
  ...{ part: 'team', canWork: true, canManage: false, canAnswer: false },
});
