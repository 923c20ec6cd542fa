import { organizations, type RoleKey } from '@allforone/contracts/organizations';
import { permissionsOfRole } from '@allforone/contracts/permissions';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  admit,
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

const give = ({ organizationId }: Place, giver: Person, to: Person, role: RoleKey) =>
  world.call(organizations.changeRole, { organizationId, accountId: to.accountId, role }, giver);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

it('gives another role, and tells whose rights are others now', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');
  const { accountId } = bob;

  expect(await give(place, place.owner, bob, 'admin')).toMatchObject({
    accountId,
    name: 'Bob',
    role: 'admin',
  });

  const told = await world.told(organizations.roleChanged, (e) => e.accountId === accountId);
  expect(told).toEqual({
    organizationId: place.organizationId,
    accountId,
    role: 'admin',
    changedBy: place.owner.accountId,
  });
  await vi.waitFor(() => world.call(organizations.update, { organizationId: place.organizationId }, bob));
});

it('tells nothing when the role stays the same', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');

  await give(place, place.owner, bob, 'member');
  await give(place, place.owner, bob, 'executive');

  await world.told(organizations.roleChanged, (e) => e.accountId === bob.accountId);
  const told = world.published(organizations.roleChanged).filter((e) => e.accountId === bob.accountId);
  expect(told).toHaveLength(1);
});

it('lets admins manage all but owners', async () => {
  const place = await buildOrganization(world);
  const [adam, anna, bob] = [
    await buildMember(world, place, 'Adam', 'admin'),
    await buildMember(world, place, 'Anna', 'admin'),
    await buildMember(world, place, 'Bob'),
  ];

  await give(place, adam, bob, 'admin');
  await give(place, adam, anna, 'member');
  expect(await codeOf(give(place, adam, bob, 'owner'))).toBe('role_above_yours');
  expect(await codeOf(give(place, adam, adam, 'owner'))).toBe('role_above_yours');
  expect(await codeOf(give(place, adam, place.owner, 'member'))).toBe('role_above_yours');
});

it('lets who manages members give no more than they hold, to nobody who holds more', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const { key: steward } = await world.call(
    organizations.createRole,
    {
      organizationId,
      name: 'Intendance',
      permissions: ['members.read', 'members.manage', ...permissionsOfRole.guest],
    },
    owner,
  );
  const sam = await buildMember(world, place, 'Sam', steward);
  const bob = await buildMember(world, place, 'Bob', 'guest');
  const mona = await buildMember(world, place, 'Mona', 'moderator');

  expect(await give(place, sam, bob, steward)).toMatchObject({ role: steward });
  expect(await give(place, sam, bob, 'client')).toMatchObject({ role: 'client' });
  expect(await codeOf(give(place, sam, bob, 'member'))).toBe('role_above_yours');
  expect(await codeOf(give(place, sam, sam, 'admin'))).toBe('role_above_yours');
  expect(await codeOf(give(place, sam, mona, 'guest'))).toBe('role_above_yours');
});

it('judges by what the giver is now, not by what they were a moment ago', async () => {
  const place = await buildOrganization(world);
  const adam = await buildMember(world, place, 'Adam', 'admin');
  const bob = await buildMember(world, place, 'Bob');
  await give(place, adam, bob, 'client');

  const outcomes = await Promise.allSettled([
    give(place, place.owner, adam, 'member'),
    give(place, adam, bob, 'admin'),
    give(place, adam, adam, 'admin'),
  ]);

  expect(outcomes[0]?.status).toBe('fulfilled');
  const rows = await world.sql('organizations', 'select role_key from membership where account_id = $1', [
    adam.accountId,
  ]);
  expect(rows).toEqual([{ role_key: 'member' }]);
});

it('keeps an owner', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');

  expect(await codeOf(give(place, place.owner, place.owner, 'admin'))).toBe('last_owner');
  await give(place, place.owner, bob, 'owner');
  await give(place, place.owner, place.owner, 'admin');
  expect(await codeOf(give(place, bob, bob, 'member'))).toBe('last_owner');
});

it('keeps an owner when two owners step down at once', async () => {
  const bob = await world.person('Bob');
  for (let round = 0; round < 5; round += 1) {
    const place = await buildOrganization(world);
    await admit(world, place, bob, 'owner');

    const outcomes = await Promise.allSettled([
      give(place, place.owner, place.owner, 'member'),
      give(place, bob, bob, 'member'),
    ]);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map((outcome) => outcome.reason.code)).toEqual(['last_owner']);
  }
});

it('knows only roles and members of the same organisation', async () => {
  const place = await buildOrganization(world);
  const other = await buildOrganization(world, 'Eve');
  const foreignRole = await world.call(
    organizations.createRole,
    { organizationId: other.organizationId, name: 'Ailleurs', permissions: [] },
    other.owner,
  );
  const bob = await buildMember(world, place, 'Bob');

  expect(await codeOf(give(place, place.owner, bob, foreignRole.key))).toBe('not_found');
  expect(await codeOf(give(place, place.owner, other.owner, 'member'))).toBe('not_found');
});

it('closes the invitations of who can do less than before, not of who can do more', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const eli = await buildMember(world, place, 'Eli', 'executive');
  await world.call(organizations.createInvitationLink, { organizationId }, eli);
  const open = async () =>
    (await world.call(organizations.invitations, { organizationId }, owner)).items.filter(
      (invitation) => invitation.invitedBy === eli.accountId,
    );

  await give(place, owner, eli, 'moderator');
  expect(await open()).toHaveLength(1);
  await give(place, owner, eli, 'member');
  expect(await open()).toHaveLength(0);
});
