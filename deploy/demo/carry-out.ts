import { projects } from '@allforone/contracts/projects';
import type { Node } from '@allforone/runtime/node';
import type { DemoProject } from './data/organization.ts';
import { deliver } from './deliver.ts';
import type { Crew } from './sign-up.ts';

const day = 24 * 3600 * 1000;
const dayIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** Starts each project as its lead would, and brings it as far as it is. */
export async function carryOut(
  node: Node,
  crew: Crew,
  organizationId: string,
  all: readonly DemoProject[],
  groupIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const project of all) {
    const { name, description, client, lead, team, startsIn, dueIn, status } = project;
    const { id: projectId } = await node.call(
      projects.create,
      {
        ...{ organizationId, name, description, clientGroupId: (client && groupIds.get(client)) || null },
        ...{ startsOn: dayIn(startsIn), dueOn: dayIn(dueIn) },
        stages: project.stages.map((stage) => ({ name: stage.name, dueOn: dayIn(stage.dueIn) })),
        members: team.map((key) => ({ accountId: crew[key].accountId, part: 'team' as const })),
      },
      crew[lead],
    );
    const stages = await node.call(projects.stages, { projectId }, crew[lead]);
    for (const [index, { assignee, isDelivered }] of project.stages.entries()) {
      const stageId = stages[index]?.id as string;
      const assigneeId = assignee ? crew[assignee].accountId : null;
      await node.call(projects.updateStage, { stageId, assigneeId }, crew[lead]);
      if (isDelivered) await node.call(projects.deliverStage, { stageId }, crew[assignee ?? lead]);
    }
    await deliver(node, crew, { ...project, organizationId, projectId }, stages);
    if (status) await node.call(projects.update, { projectId, status }, crew[lead]);
  }
}
