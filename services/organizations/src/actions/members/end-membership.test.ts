import { organizations } from '@allforone/contracts/organizations';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  admit,
  buildGroup,
  buildMember,
  buildOrganization,
  type Place,
  startOrganizations,
} from '../../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const remove = ({ organizationId }: Place, remover: Person, { accountId }: Person) =>
  world.call(organizations.removeMember, { organizationId, accountId }, remover);
const leave = ({ organizationId }: Place, person: Person) =>
  world.call(organizations.leave, { organizationId }, person);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const grantsOf = ({ organizationId }: Place, { accountId }: Person) =>
  world.callAsService(organizations.grants, { organizationId, accountId });

it('takes a member out of the organisation and of its groups, at once', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');
  const { accountId } = bob;
  const groupIds = [await buildGroup(world, place, 'Nord'), await buildGroup(world, place, 'Sud')];
  for (const groupId of groupIds) await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  await world.call(organizations.get, { organizationId }, bob);

  expect(await remove(place, owner, bob)).toEqual({ done: true });

  expect(await grantsOf(place, bob)).toEqual({ role: null, organization: [], everywhere: [], groups: {} });
  expect((await world.call(organizations.members, { organizationId }, owner)).items).toHaveLength(1);
  expect((await world.call(organizations.get, { organizationId }, owner)).memberCount).toBe(1);
  const told = await world.told(organizations.memberRemoved, (e) => e.accountId === accountId);
  expect(told).toEqual({ organizationId, accountId, removedBy: owner.accountId });
  const left = world.published(organizations.groupMemberRemoved).filter((e) => e.accountId === accountId);
  expect(left.map((e) => e.groupId).toSorted()).toEqual(groupIds.toSorted());
  await vi.waitFor(async () =>
    expect(await codeOf(world.call(organizations.get, { organizationId }, bob))).toBe('not_found'),
  );
});

it('keeps the name of one who left beside what they wrote', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');

  await leave(place, bob);

  const input = { organizationId, accountIds: [bob.accountId, owner.accountId] };
  const people = await world.call(organizations.people, input, owner);
  expect(people.map((person) => person.name).toSorted()).toEqual(['Ada', 'Bob']);
  expect(await world.told(organizations.memberRemoved, (e) => e.accountId === bob.accountId)).toMatchObject({
    removedBy: bob.accountId,
  });
});

it('lets nobody remove who holds more than they do', async () => {
  const place = await buildOrganization(world);
  const adam = await buildMember(world, place, 'Adam', 'admin');

  expect(await codeOf(remove(place, adam, place.owner))).toBe('role_above_yours');
  expect(await codeOf(remove(place, place.owner, await world.person('Eve')))).toBe('not_found');
  await remove(place, adam, adam);
});

it('does not let the last owner go', async () => {
  const place = await buildOrganization(world);

  expect(await codeOf(leave(place, place.owner))).toBe('last_owner');
  expect(await codeOf(remove(place, place.owner, place.owner))).toBe('last_owner');

  await buildMember(world, place, 'Bob', 'owner');
  expect(await leave(place, place.owner)).toEqual({ done: true });
});

it('keeps an owner when all owners leave at once', async () => {
  const others = [await world.person('Bob'), await world.person('Eve')];
  for (let round = 0; round < 5; round += 1) {
    const place = await buildOrganization(world);
    for (const other of others) await admit(world, place, other, 'owner');
    const owners = [place.owner, ...others];

    const outcomes = await Promise.allSettled(owners.map((owner) => leave(place, owner)));

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map((outcome) => outcome.reason.code)).toEqual(['last_owner']);
    const counted = 'select member_count, role_counts from organization where id = $1';
    expect(await world.sql('organizations', counted, [place.organizationId])).toEqual([
      { member_count: 1, role_counts: { owner: 1 } },
    ]);
  }
});

it('lets who left come back by a link, and who was removed only by a letter', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');

  await leave(place, bob);
  await admit(world, place, bob, 'guest');
  expect((await grantsOf(place, bob)).role).toBe('guest');

  await remove(place, owner, bob);
  expect(await codeOf(admit(world, place, bob, 'member'))).toBe('link_expired');

  const [letter] = await world.call(organizations.invite, { organizationId, emails: [bob.email] }, owner);
  const invitationId = letter?.id ?? '';
  const { token } = await world.callAsService(organizations.invitationToken, { invitationId });
  await world.call(organizations.acceptInvitation, { token }, bob);
  expect((await grantsOf(place, bob)).role).toBe('member');
});

it('closes the invitations of who is gone', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const adam = await buildMember(world, place, 'Adam', 'admin');
  const input = { organizationId, role: 'admin' } as const;
  const { token } = await world.call(organizations.createInvitationLink, input, adam);

  await remove(place, owner, adam);

  const secondAddress = await world.person('Adam again');
  const accepted = world.call(organizations.acceptInvitation, { token }, secondAddress);
  expect(await codeOf(accepted)).toBe('link_expired');
});
