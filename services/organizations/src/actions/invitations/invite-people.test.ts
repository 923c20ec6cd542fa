import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
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

const invite = ({ organizationId, owner }: Place, emails: string[], more = {}, as = owner) =>
  world.call(organizations.invite, { organizationId, emails, ...more }, as);
const list = ({ organizationId, owner }: Place, page = {}) =>
  world.call(organizations.invitations, { organizationId, ...page }, owner);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const daysLater = (days: number) => new Date(Date.now() + days * 86_400_000);

it('invites each address once, and tells so without naming it', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;

  const emails = ['Grace@Example.org', 'grace@example.org', 'alan@example.org'];
  const invitations = await invite(place, emails, { role: 'executive' });

  expect(invitations.map((invitation) => invitation.email)).toEqual([
    'grace@example.org',
    'alan@example.org',
  ]);
  expect(invitations[0]).toMatchObject({ role: 'executive', groupId: null, useCount: 0 });
  const invitationId = invitations[0]?.id ?? '';
  expect(await world.told(organizations.invited, (e) => e.invitationId === invitationId)).toEqual({
    organizationId,
    invitationId,
    invitedBy: owner.accountId,
  });
});

it('leaves out who is a member, or invited already, until the invitation ends', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');
  await invite(place, ['grace@example.org']);

  expect(await invite(place, [bob.email, place.owner.email, 'grace@example.org'])).toEqual([]);

  world.setNow(daysLater(15));
  expect(await invite(place, ['grace@example.org'])).toHaveLength(1);
  world.setNow(null);
  await world.call(organizations.leave, { organizationId: place.organizationId }, bob);
  expect(await invite(place, [bob.email])).toHaveLength(1);
});

it('lists the open invitations, newest first, by page', async () => {
  const place = await buildOrganization(world);
  const emails = ['a@example.org', 'b@example.org', 'c@example.org'];
  for (const email of emails) await invite(place, [email]);

  const first = await list(place, { limit: 2 });
  const second = await list(place, { limit: 2, cursor: first.nextCursor ?? '' });
  const shown = [...first.items, ...second.items].map((invitation) => invitation.email);
  expect(shown).toEqual(emails.toReversed());
  expect(second.nextCursor).toBeNull();

  const invitationId = first.items[0]?.id ?? '';
  await world.call(organizations.revokeInvitation, { invitationId }, place.owner);
  await world.call(organizations.revokeInvitation, { invitationId }, place.owner);
  expect((await list(place)).items).toHaveLength(2);
  world.setNow(daysLater(15));
  expect((await list(place)).items).toHaveLength(0);
  world.setNow(null);
});

it('lets nobody invite to more than they hold', async () => {
  const place = await buildOrganization(world);
  const { organizationId } = place;
  const eli = await buildMember(world, place, 'Eli', 'executive');
  const bob = await buildMember(world, place, 'Bob');

  expect(await invite(place, ['a@example.org'], { role: 'client' }, eli)).toHaveLength(1);
  expect(await codeOf(invite(place, ['b@example.org'], { role: 'admin' }, eli))).toBe('role_above_yours');
  const link = world.call(organizations.createInvitationLink, { organizationId, role: 'moderator' }, eli);
  expect(await codeOf(link)).toBe('role_above_yours');
  expect(await codeOf(invite(place, ['c@example.org'], {}, bob))).toBe('forbidden');
});

it('lets who invites bring people only into groups of their own', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const eli = await buildMember(world, place, 'Eli', 'executive');
  const board = await buildGroup(world, place, 'Direction');
  const team = await buildGroup(world, place, 'Équipe');
  await world.call(organizations.addToGroup, { groupId: team, accountId: eli.accountId }, owner);

  expect(await codeOf(invite(place, ['a@example.org'], { groupId: board }, eli))).toBe('forbidden');
  expect(await invite(place, ['b@example.org'], { groupId: team }, eli)).toMatchObject([{ groupId: team }]);
  const foreign = await buildGroup(world, await buildOrganization(world, 'Eve'));
  expect(await codeOf(invite(place, ['c@example.org'], { groupId: foreign }))).toBe('not_found');
  const link = world.call(organizations.createInvitationLink, { organizationId, groupId: board }, eli);
  expect(await codeOf(link)).toBe('forbidden');
});

it('gives services what a mail needs, and keeps the token nowhere', async () => {
  const place = await buildOrganization(world, 'Ada Lovelace');
  const [invitation] = await invite(place, ['grace@example.org']);
  const invitationId = invitation?.id ?? '';

  const mail = await world.callAsService(organizations.invitationToken, { invitationId });

  expect(mail).toMatchObject({
    email: 'grace@example.org',
    organizationId: place.organizationId,
    organizationName: 'Atelier',
    inviterName: 'Ada Lovelace',
    language: 'fr',
  });
  const seal = mail.token.split('.')[1] ?? 'none';
  const kept = "select 1 from invitation where invitation::text like '%' || $1 || '%'";
  expect(await world.sql('organizations', kept, [seal])).toEqual([]);
  await world.call(organizations.revokeInvitation, { invitationId }, place.owner);
  const late = world.callAsService(organizations.invitationToken, { invitationId });
  expect(await codeOf(late)).toBe('not_found');
});
