import { organizations } from '@allforone/contracts/organizations';
import { builtInRoles, type Permission, permissionsOfRole } from '@allforone/contracts/permissions';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildMember, buildOrganization, type Place, startOrganizations } from '../../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const create = ({ organizationId, owner }: Place, name: string, permissions: Permission[], as = owner) =>
  world.call(organizations.createRole, { organizationId, name, permissions }, as);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const grantsOf = ({ organizationId }: Place, accountId: string) =>
  world.callAsService(organizations.grants, { organizationId, accountId });

it('lists the built-in roles, then the custom ones, with how many hold each', async () => {
  const place = await buildOrganization(world);
  const treasurer = await create(place, 'Trésorerie', ['audit.read', 'members.read', 'audit.read']);
  await buildMember(world, place, 'Tess', treasurer.key);
  await buildMember(world, place, 'Bob', 'guest');

  const roles = await world.call(organizations.roles, { organizationId: place.organizationId }, place.owner);

  expect(roles.map((role) => role.key)).toEqual([...builtInRoles, treasurer.key]);
  expect(roles.at(-1)).toEqual({
    key: treasurer.key,
    name: 'Trésorerie',
    permissions: ['organization.read', 'members.read', 'audit.read'],
    memberCount: 1,
  });
  const counts = Object.fromEntries(roles.map((role) => [role.key, role.memberCount]));
  expect(counts).toMatchObject({ owner: 1, guest: 1, admin: 0 });
  expect(roles[0]?.permissions).toEqual(permissionsOfRole.owner);
});

it('wants a name once, and permissions that exist', async () => {
  const place = await buildOrganization(world);
  const board = await create(place, 'Bureau', []);
  const other = await create(place, 'Conseil', []);

  expect(await codeOf(create(place, 'BUREAU', []))).toBe('name_taken');
  expect(await codeOf(create(place, 'Banque', ['bank.rob'] as never))).toBe('invalid_input');
  const rename = (roleId: string, name: string) =>
    world.call(organizations.updateRole, { roleId, name }, place.owner);
  expect(await codeOf(rename(other.key, 'bureau'))).toBe('name_taken');
  expect(await rename(board.key, 'BUREAU')).toMatchObject({ name: 'BUREAU' });
  await world.told(organizations.updated, (e) => e.organizationId === place.organizationId);
  const everyone = (e: { organizationId: string; accountId: string | null }) =>
    e.organizationId === place.organizationId && e.accountId === null;
  expect(world.published(organizations.grantsChanged).filter(everyone)).toEqual([]);
  await create(await buildOrganization(world, 'Eve'), 'Bureau', []);
});

it('lets who manages roles shape none that holds more than their own', async () => {
  const place = await buildOrganization(world);
  const shaper = await create(place, 'Rôles', ['roles.manage', 'members.read']);
  const auditor = await create(place, 'Audit', ['audit.read']);
  const sam = await buildMember(world, place, 'Sam', shaper.key);
  const update = (roleId: string, permissions: Permission[]) =>
    world.call(organizations.updateRole, { roleId, permissions }, sam);

  const modest = await create(place, 'Lecture', ['members.read'], sam);
  expect(await codeOf(create(place, 'Tout', ['members.manage'], sam))).toBe('role_above_yours');
  expect(await codeOf(update(modest.key, ['members.manage']))).toBe('role_above_yours');
  expect(await codeOf(update(shaper.key, ['roles.manage', 'audit.read']))).toBe('role_above_yours');
  expect(await codeOf(update(auditor.key, ['members.read']))).toBe('role_above_yours');
  expect((await update(modest.key, [])).permissions).toEqual(['organization.read']);
});

it('changes what everyone with the role may do, and tells so', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const editor = await create(place, 'Rédaction', ['chat.read']);
  const bob = await buildMember(world, place, 'Bob', editor.key);
  const rename = () => world.call(organizations.update, { organizationId, name: 'Neuf' }, bob);
  expect(await codeOf(rename())).toBe('forbidden');

  const permissions: Permission[] = ['chat.read', 'organization.update'];
  const updated = await world.call(organizations.updateRole, { roleId: editor.key, permissions }, owner);

  expect(updated).toMatchObject({ name: 'Rédaction', memberCount: 1 });
  await world.told(organizations.grantsChanged, (e) => e.organizationId === organizationId && !e.accountId);
  await vi.waitFor(rename);
  expect((await grantsOf(place, bob.accountId)).organization).toContain('organization.update');
});

it('deletes a role that nobody has, and the invitations to it', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const role = await create(place, 'Passage', ['chat.read']);
  const { accountId } = await buildMember(world, place, 'Bob', role.key);
  const input = { organizationId, role: role.key };
  const { token } = await world.call(organizations.createInvitationLink, input, owner);
  const drop = () => world.call(organizations.deleteRole, { roleId: role.key }, owner);

  expect(await codeOf(drop())).toBe('role_in_use');
  await world.call(organizations.changeRole, { organizationId, accountId, role: 'member' }, owner);
  expect(await drop()).toEqual({ done: true });

  expect(await world.call(organizations.roles, { organizationId }, owner)).toHaveLength(builtInRoles.length);
  const late = await world.person('Late');
  expect(await codeOf(world.call(organizations.acceptInvitation, { token }, late))).toBe('link_expired');
});

it('lets a role be deleted that only a former member had', async () => {
  const place = await buildOrganization(world);
  const { organizationId } = place;
  const role = await create(place, 'Passage', ['chat.read']);
  const bob = await buildMember(world, place, 'Bob', role.key);
  await world.call(organizations.leave, { organizationId }, bob);

  expect(await world.call(organizations.deleteRole, { roleId: role.key }, place.owner)).toEqual({
    done: true,
  });
});

it('gives no role while it is being deleted', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const { accountId } = await buildMember(world, place, 'Bob');
  for (let round = 0; round < 5; round += 1) {
    const { key } = await create(place, `Passage ${round}`, []);

    const outcomes = await Promise.allSettled([
      world.call(organizations.changeRole, { organizationId, accountId, role: key }, owner),
      world.call(organizations.deleteRole, { roleId: key }, owner),
    ]);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(['role_in_use', 'not_found']).toContain(refused[0]?.reason.code);
    expect(refused).toHaveLength(1);
  }
});

it('holds fifty roles at most', async () => {
  const place = await buildOrganization(world);
  await world.sql(
    'organizations',
    `insert into role (id, organization_id, name, permissions)
     select gen_random_uuid(), $1, 'Rôle ' || n, '{}' from generate_series(1, $2) as n`,
    [place.organizationId, 50 - builtInRoles.length],
  );

  expect(await codeOf(create(place, 'Un de plus', []))).toBe('limit_reached');
  const roles = await world.call(organizations.roles, { organizationId: place.organizationId }, place.owner);
  expect(roles).toHaveLength(50);
});
