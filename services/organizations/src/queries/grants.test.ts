import { organizations } from '@allforone/contracts/organizations';
import { builtInRoles, permissionsOfRole, rolesHeldEverywhere } from '@allforone/contracts/permissions';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  admit,
  buildGroup,
  buildMember,
  buildOrganization,
  type Place,
  startOrganizations,
} from '../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const grantsOf = ({ organizationId }: Place, { accountId }: Person) =>
  world.callAsService(organizations.grants, { organizationId, accountId });
const groupsOf = async (place: Place, person: Person) =>
  Object.keys((await grantsOf(place, person)).groups).toSorted();
const nothing = { role: null, organization: [], everywhere: [], groups: {} };

it.each(builtInRoles)(
  'gives a %s what the role holds, everywhere only where it reaches everywhere',
  async (role) => {
    const place = await buildOrganization(world);
    const person = await buildMember(world, place, 'Bob', role);

    const held = [...permissionsOfRole[role]];
    const everywhere = rolesHeldEverywhere.includes(role) ? held : [];
    expect(await grantsOf(place, person)).toEqual({ role, organization: held, everywhere, groups: {} });
  },
);

it('gives nothing to strangers, nor in organisations that do not exist', async () => {
  const place = await buildOrganization(world);
  const eve = await world.person('Eve');

  expect(await grantsOf(place, eve)).toEqual(nothing);
  expect(await grantsOf({ ...place, organizationId: eve.accountId }, place.owner)).toEqual(nothing);
});

it('reaches from a group to all beneath it, and follows each change of the tree', async () => {
  const place = await buildOrganization(world);
  const { owner } = place;
  const bob = await buildMember(world, place, 'Bob');
  const top = await buildGroup(world, place, 'Région');
  const middle = await buildGroup(world, place, 'Ville', top);
  const leaf = await buildGroup(world, place, 'Quartier', middle);
  const beside = await buildGroup(world, place, 'À côté');
  const membership = { groupId: middle, accountId: bob.accountId };

  await world.call(organizations.addToGroup, membership, owner);
  expect(await groupsOf(place, bob)).toEqual([middle, leaf].toSorted());
  expect((await grantsOf(place, bob)).groups[leaf]).toEqual([...permissionsOfRole.member]);

  await world.call(organizations.updateGroup, { groupId: leaf, parentId: beside }, owner);
  expect(await groupsOf(place, bob)).toEqual([middle]);
  await world.call(organizations.updateGroup, { groupId: beside, parentId: middle }, owner);
  expect(await groupsOf(place, bob)).toEqual([middle, beside, leaf].toSorted());
  await world.call(organizations.deleteGroup, { groupId: leaf }, owner);
  expect(await groupsOf(place, bob)).toEqual([middle, beside].toSorted());
  const below = await buildGroup(world, place, 'Nouveau', beside);
  expect(await groupsOf(place, bob)).toEqual([middle, beside, below].toSorted());
  await world.call(organizations.removeFromGroup, membership, owner);
  expect(await groupsOf(place, bob)).toEqual([]);
});

it('follows each change of role, and of what a custom role holds', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');
  const { accountId } = bob;
  const input = { organizationId, name: 'Archives', permissions: ['audit.read'] } as const;
  const { key } = await world.call(
    organizations.createRole,
    { ...input, permissions: ['audit.read'] },
    owner,
  );

  await world.call(organizations.changeRole, { organizationId, accountId, role: key }, owner);
  expect(await grantsOf(place, bob)).toMatchObject({
    role: key,
    organization: ['organization.read', 'audit.read'],
    everywhere: [],
  });
  await world.call(organizations.updateRole, { roleId: key, permissions: ['chat.read'] }, owner);
  expect((await grantsOf(place, bob)).organization).toEqual(['organization.read', 'chat.read']);
  await world.call(organizations.changeRole, { organizationId, accountId, role: 'moderator' }, owner);
  expect((await grantsOf(place, bob)).everywhere).toEqual([...permissionsOfRole.moderator]);
});

it('keeps the rights of one person in two organisations apart', async () => {
  const [here, there] = [await buildOrganization(world), await buildOrganization(world, 'Eve')];
  const bob = await buildMember(world, here, 'Bob', 'admin');
  await admit(world, there, bob, 'guest');
  const groupId = await buildGroup(world, here);
  await world.call(organizations.addToGroup, { groupId, accountId: bob.accountId }, here.owner);

  expect((await grantsOf(here, bob)).role).toBe('admin');
  expect(await grantsOf(there, bob)).toMatchObject({ role: 'guest', everywhere: [], groups: {} });
});
