import { organizations } from '@allforone/contracts/organizations';
import type { Node } from '@allforone/runtime/node';
import { carryOut } from './carry-out.ts';
import type { DemoOrganization } from './data/organization.ts';
import type { PersonKey } from './data/people.ts';
import type { Crew } from './sign-up.ts';
import { talk } from './talk.ts';
import { giveTasks, setObjectives } from './work.ts';

/** Makes one organisation, brings its people in as they would come, and lets them talk. */
export async function fillOrganization(
  node: Node,
  crew: Crew,
  organization: DemoOrganization,
): Promise<void> {
  const { template, name, owner } = organization;
  const created = { template, name, language: 'fr' as const };
  const { id: organizationId } = await node.call(organizations.create, created, crew[owner]);

  for (const [key, role] of Object.entries(organization.members)) {
    const link = await node.call(organizations.createInvitationLink, { organizationId, role }, crew[owner]);
    await node.call(organizations.acceptInvitation, { token: link.token }, crew[key as PersonKey]);
  }
  const groupIds = new Map<string, string>();
  for (const { name: groupName, kind, members } of organization.groups) {
    const group = await node.call(
      organizations.createGroup,
      { organizationId, name: groupName, kind },
      crew[owner],
    );
    groupIds.set(groupName, group.id);
    for (const member of members) {
      const added = { groupId: group.id, accountId: crew[member].accountId };
      await node.call(organizations.addToGroup, added, crew[owner]);
    }
  }
  await carryOut(node, crew, organizationId, organization.projects ?? [], groupIds);
  await giveTasks(node, crew, organizationId, organization.tasks ?? []);
  await setObjectives(node, crew, organizationId, organization.objectives ?? []);
  await talk(node, crew, organizationId, organization.talk);
}
