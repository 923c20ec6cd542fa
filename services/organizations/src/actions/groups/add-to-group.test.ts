import { audit } from '@allforone/contracts/audit';
import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildGroup, buildMember, buildOrganization, startOrganizations } from '../../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

it('puts a member into a group and takes them out again', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const { accountId } = await buildMember(world, place, 'Bob');
  const groupId = await buildGroup(world, place);
  const input = { groupId, accountId };

  expect(await world.call(organizations.addToGroup, input, owner)).toMatchObject({ memberCount: 1 });
  expect(await world.told(organizations.groupMemberAdded, (e) => e.accountId === accountId)).toEqual({
    organizationId,
    groupId,
    accountId,
    addedBy: owner.accountId,
  });
  expect(await codeOf(world.call(organizations.addToGroup, input, owner))).toBe('already_member');

  expect(await world.call(organizations.removeFromGroup, input, owner)).toMatchObject({ memberCount: 0 });
  await world.told(organizations.groupMemberRemoved, (e) => e.accountId === accountId);
  expect(await codeOf(world.call(organizations.removeFromGroup, input, owner))).toBe('not_found');
});

it('puts only members of the same organisation into a group', async () => {
  const place = await buildOrganization(world);
  const other = await buildOrganization(world, 'Eve');
  const groupId = await buildGroup(world, place);

  const stranger = { groupId, accountId: other.owner.accountId };
  expect(await codeOf(world.call(organizations.addToGroup, stranger, place.owner))).toBe('not_found');
});

it('records who was put into a group and taken out, and which group was made', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const { accountId } = await buildMember(world, place, 'Bob');
  const parentId = await buildGroup(world, place, 'Clubs');
  const input = { organizationId, name: 'Échecs', kind: 'club', parentId } as const;
  const { id: groupId } = await world.call(organizations.createGroup, input, owner);

  await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  await world.call(organizations.removeFromGroup, { groupId, accountId }, owner);

  const recorded = async (action: string, subjectId: string) =>
    await world.told(audit.recorded, (e) => e.action === action && e.subjectId === subjectId);
  expect(await recorded('organizations.createGroup', groupId)).toMatchObject({ organizationId });
  expect(await recorded('organizations.addToGroup', accountId)).toMatchObject({ organizationId });
  expect(await recorded('organizations.removeFromGroup', accountId)).toMatchObject({ organizationId });
});

it('adds somebody once when two people add them at the same time', async () => {
  const place = await buildOrganization(world);
  const { accountId } = await buildMember(world, place, 'Bob');
  const groupId = await buildGroup(world, place);
  const add = () => world.call(organizations.addToGroup, { groupId, accountId }, place.owner);

  const outcomes = await Promise.allSettled([add(), add(), add()]);

  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.map((outcome) => outcome.reason.code)).toEqual(['already_member', 'already_member']);
});

it.each(['guest', 'client'] as const)('shows a %s the groups they are in, and nothing else', async (role) => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const gus = await buildMember(world, place, 'Gus', role);
  const hidden = await buildGroup(world, place, 'Direction');
  const seen = await buildGroup(world, place, 'Chantier');
  const beneath = await buildGroup(world, place, 'Façade', seen);
  const groupsOf = async () =>
    (await world.call(organizations.groups, { organizationId }, gus)).map((g) => g.id);
  expect(await groupsOf()).toEqual([]);

  await world.call(organizations.addToGroup, { groupId: seen, accountId: gus.accountId }, owner);

  await vi.waitFor(async () => expect((await groupsOf()).toSorted()).toEqual([seen, beneath].toSorted()));
  expect(await codeOf(world.call(organizations.members, { organizationId }, gus))).toBe('forbidden');
  const rename = (groupId: string) => world.call(organizations.updateGroup, { groupId, name: 'Mien' }, gus);
  expect(await codeOf(rename(hidden))).toBe('not_found');
  await vi.waitFor(async () => expect(await codeOf(rename(seen))).toBe('forbidden'));
});

it('shows members every group and which ones they are in', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');
  const north = await buildGroup(world, place, 'Nord');
  await buildGroup(world, place, 'Écluse');
  await world.call(organizations.addToGroup, { groupId: north, accountId: bob.accountId }, owner);

  const groups = await world.call(organizations.groups, { organizationId }, bob);

  expect(groups.map(({ name, isMember, memberCount }) => [name, isMember, memberCount])).toEqual([
    ['Écluse', false, 0],
    ['Nord', true, 1],
  ]);
});

it('names a group for services, and forgets it with the group', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const groupId = await buildGroup(world, place, 'Nord');
  const name = async () =>
    (await world.callAsService(organizations.place, { organizationId, groupId })).groupName;

  expect(await name()).toBe('Nord');
  await world.call(organizations.deleteGroup, { groupId }, owner);
  expect(await name()).toBeNull();
});
