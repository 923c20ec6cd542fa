import { organizations } from '@allforone/contracts/organizations';
import type { Person, World } from '@allforone/runtime/testing';
import { admit, assembled, channelOf } from './admit.ts';
import { furnish } from './furnish.ts';
import { buildGroup, buildOrganization } from './organization.ts';
import type { Place } from './places.ts';
import { buildProject } from './project.ts';

/** Organisation B: nobody of A may learn anything of it, and its owner nothing of A. */
export async function buildForeign(world: World, owner: Person): Promise<Place> {
  const foreign = await buildOrganization(world, 'foreign', owner);
  const { organizationId } = foreign;
  const { id: groupId, name: group } = await buildGroup(world, foreign, 'foreign');
  const extra = await world.person('Yacine');
  await admit(world, extra, { organizationId, owner, role: 'member', groupId });
  await world.call(organizations.addToGroup, { groupId, accountId: owner.accountId }, owner);
  const conversationId = await channelOf(world, { organizationId, groupId });
  await assembled(world, conversationId, [owner, extra]);

  const site = { ...foreign, name: 'foreign', groupId, extra } as const;
  const project = await buildProject(world, site, { leads: [], workers: [] });

  return furnish(world, { ...site, ...project, group, conversationId });
}
