import { files } from '@allforone/contracts/files';
import { projects, type Stage } from '@allforone/contracts/projects';
import { newId } from '@allforone/runtime/id';
import type { Node } from '@allforone/runtime/node';
import type { DemoProject } from './data/organization.ts';
import type { Crew } from './sign-up.ts';

/** Puts each file into the portal, delivers it, and lets the client answer. */
export async function deliver(
  node: Node,
  crew: Crew,
  project: DemoProject & { organizationId: string; projectId: string },
  stages: readonly Stage[],
): Promise<void> {
  const { organizationId, projectId, lead, deliverables = [] } = project;
  for (const { name, note, stage, lines, answer } of deliverables) {
    const fileId = newId();
    const space = { kind: 'portal', placeId: projectId } as const;
    await node.call(
      files.keep,
      {
        ...{ fileId, organizationId, space, ownerId: crew[lead].accountId, name: `${name}.txt` },
        ...{ mediaType: 'text/plain', content: Buffer.from(lines.join('\n')).toString('base64') },
      },
      crew[lead],
    );
    const stageId = stages.find((one) => one.name === stage)?.id ?? null;
    const input = { projectId, stageId, name, note, fileId };
    const { id: deliverableId } = await node.call(projects.addDeliverable, input, crew[lead]);
    if (!answer) continue;
    const { by, verdict, comment } = answer;
    await node.call(projects.answer, { deliverableId, version: 1, verdict, comment }, crew[by]);
  }
}
