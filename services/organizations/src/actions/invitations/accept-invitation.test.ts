import { organizations } from '@allforone/contracts/organizations';
import { permissionsOfRole } from '@allforone/contracts/permissions';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
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

async function letterFor({ organizationId, owner }: Place, email: string, more = {}): Promise<string> {
  const [letter] = await world.call(
    organizations.invite,
    { organizationId, emails: [email], ...more },
    owner,
  );
  const invitationId = letter?.id ?? '';

  return (await world.callAsService(organizations.invitationToken, { invitationId })).token;
}
const linkOf = async ({ organizationId, owner }: Place, more = {}) =>
  (await world.call(organizations.createInvitationLink, { organizationId, ...more }, owner)).token;
const accept = (token: string, as: Person | null) =>
  world.call(organizations.acceptInvitation, { token }, as);
const preview = (token: string) => world.call(organizations.invitation, { token }, null);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

it('shows whose invitation it is before anyone signs in', async () => {
  const place = await buildOrganization(world, 'Ada');
  const token = await letterFor(place, 'grace@example.org');

  expect(await preview(token)).toMatchObject({
    organizationId: place.organizationId,
    organizationName: 'Atelier',
    template: 'company',
    logoId: null,
    inviterName: 'Ada',
    email: 'grace@example.org',
  });
  expect(await preview(await linkOf(place))).toMatchObject({ email: null });
});

it('lets the person in whose address was invited, into the group and role meant for them', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const grace = await world.person('Grace Hopper');
  const { accountId } = grace;
  const groupId = await buildGroup(world, place);
  const token = await letterFor(place, grace.email.toUpperCase(), { role: 'executive', groupId });

  const joined = await accept(token, grace);

  expect(joined).toMatchObject({ id: organizationId, role: 'executive', memberCount: 2 });
  const fact = { organizationId, accountId };
  const isHers = (e: { accountId: string | null }) => e.accountId === accountId;
  expect(await world.told(organizations.memberJoined, isHers)).toEqual({
    ...fact,
    name: 'Grace Hopper',
    role: 'executive',
    invitedBy: owner.accountId,
  });
  expect(await world.told(organizations.groupMemberAdded, isHers)).toEqual({
    ...fact,
    groupId,
    addedBy: owner.accountId,
  });
  await world.told(organizations.grantsChanged, isHers);
  const grants = await world.callAsService(organizations.grants, fact);
  expect(Object.keys(grants.groups)).toEqual([groupId]);
});

it('refuses everyone else, and lets a letter serve once', async () => {
  const place = await buildOrganization(world);
  const grace = await world.person('Grace');
  const token = await letterFor(place, grace.email);

  expect(await codeOf(accept(token, null))).toBe('unauthenticated');
  expect(await codeOf(accept(token, await world.person('Eve')))).toBe('invitation_for_other');
  await accept(token, grace);
  expect(await accept(token, grace)).toMatchObject({ memberCount: 2 });

  await world.call(organizations.leave, { organizationId: place.organizationId }, grace);
  expect(await codeOf(accept(token, grace))).toBe('link_expired');
});

it('changes nothing for one who is a member already', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');
  const groupId = await buildGroup(world, place);
  const token = await linkOf(place, { role: 'admin', groupId });

  expect(await accept(token, bob)).toMatchObject({ role: 'member', memberCount: 2 });

  const [group] = await world.call(organizations.groups, { organizationId: place.organizationId }, bob);
  expect(group).toMatchObject({ id: groupId, memberCount: 0 });
  const used = 'select use_count from invitation where role_key = $1 and organization_id = $2';
  expect(await world.sql('organizations', used, ['admin', place.organizationId])).toEqual([{ use_count: 0 }]);
});

it('lets many in by one link, and counts them', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const token = await linkOf(place);
  const people = await Promise.all(['Bob', 'Eve', 'Gus', 'Ivy'].map((name) => world.person(name)));

  await Promise.all(people.map((person) => accept(token, person)));

  const { items } = await world.call(organizations.invitations, { organizationId }, owner);
  expect(items).toMatchObject([{ email: null, useCount: 4 }]);
  expect((await world.call(organizations.get, { organizationId }, owner)).memberCount).toBe(5);
});

it('lets somebody in once who presses twice', async () => {
  const place = await buildOrganization(world);
  const grace = await world.person('Grace');
  const token = await letterFor(place, grace.email);

  const answers = await Promise.all([accept(token, grace), accept(token, grace), accept(token, grace)]);

  expect(answers.map((answer) => answer.memberCount)).toEqual([2, 2, 2]);
  await world.told(organizations.memberJoined, (e) => e.accountId === grace.accountId);
  const told = world.published(organizations.memberJoined).filter((e) => e.accountId === grace.accountId);
  expect(told).toHaveLength(1);
});

it('closes other letters to one who came in by a link', async () => {
  const place = await buildOrganization(world);
  const grace = await world.person('Grace');
  const letter = await letterFor(place, grace.email, { role: 'admin' });

  await accept(await linkOf(place), grace);
  await world.call(organizations.leave, { organizationId: place.organizationId }, grace);

  expect(await codeOf(accept(letter, grace))).toBe('link_expired');
});

it('opens nothing after fourteen days, once revoked, or with a token made up', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const grace = await world.person('Grace');
  const token = await linkOf(place);
  const [id = '', seal = ''] = token.split('.');
  const other = await linkOf(place);

  for (const forged of [id, `${id}.`, `${id}.${seal.slice(1)}`, `${other.split('.')[0]}.${seal}`, 'x.y']) {
    expect(await codeOf(preview(forged))).toBe('link_expired');
    expect(await codeOf(accept(forged, grace))).toBe('link_expired');
  }
  world.setNow(new Date(Date.now() + 14 * 86_400_000));
  expect(await codeOf(preview(token))).toBe('link_expired');
  expect(await codeOf(accept(token, grace))).toBe('link_expired');
  world.setNow(null);
  await world.call(organizations.revokeInvitation, { invitationId: id }, owner);
  expect(await codeOf(accept(token, grace))).toBe('link_expired');
  expect((await world.call(organizations.get, { organizationId }, owner)).memberCount).toBe(1);
});

it('ends an invitation when who made it could make it no more', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const input = { organizationId, name: 'Accueil', permissions: [...permissionsOfRole.executive] };
  const { key: roleId } = await world.call(organizations.createRole, input, owner);
  const eli = await buildMember(world, place, 'Eli', roleId);
  const groupId = await buildGroup(world, place);
  const membership = { groupId, accountId: eli.accountId };
  await world.call(organizations.addToGroup, membership, owner);
  const toMember = await linkOf({ organizationId, owner: eli });
  const toGroup = await linkOf({ organizationId, owner: eli }, { role: 'guest', groupId });

  await world.call(organizations.removeFromGroup, membership, owner);
  expect(await codeOf(preview(toGroup))).toBe('link_expired');
  expect(await codeOf(accept(toGroup, await world.person('Eve')))).toBe('link_expired');
  await preview(toMember);

  const permissions = ['members.invite', 'chat.read', 'chat.write'] as const;
  await world.call(organizations.updateRole, { roleId, permissions: [...permissions] }, owner);
  expect(await codeOf(accept(toMember, await world.person('Eve')))).toBe('link_expired');
});

it('lets people in without the group when the group is gone', async () => {
  const place = await buildOrganization(world);
  const groupId = await buildGroup(world, place);
  const token = await linkOf(place, { groupId });
  await world.call(organizations.deleteGroup, { groupId }, place.owner);

  expect(await accept(token, await world.person('Bob'))).toMatchObject({ memberCount: 2 });
});
