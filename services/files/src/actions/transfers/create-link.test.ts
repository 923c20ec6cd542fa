import { chat } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import { organizations } from '@allforone/contracts/organizations';
import { buildMember } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
let outsider: Person;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
  outsider = await world.person('Mallory');
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

test('who holds a link gets the file without an account, until it expires or is revoked', async () => {
  const { bob } = office;
  const file = await send(world, office, bob, { name: 'À tous.txt' });
  const link = await world.call(files.createLink, { fileId: file.id, days: 2 }, bob);
  const open = (token: string) => world.call(files.contentByLink, { token }, null);

  expect(await world.call(files.shared, { token: link.token }, null)).toMatchObject({
    ...{ name: 'À tous.txt', size: 64, organizationName: 'Atelier', expiresAt: link.expiresAt },
  });
  expect(await open(link.token)).toMatchObject({ name: 'À tous.txt', sha256: file.sha256 });
  const { items } = await world.call(files.links, { fileId: file.id }, bob);
  expect(items).toMatchObject([{ id: link.id, token: link.token, openCount: 1 }]);
  for (const made of ['', 'x', `${link.id}.abc`, `${link.token}x`])
    expect(await codeOf(open(made))).toBe('link_expired');

  world.setNow(new Date(Date.now() + 3 * 24 * 3_600_000));
  expect(await codeOf(open(link.token))).toBe('link_expired');
  world.setNow(null);
  await world.call(files.revokeLink, { linkId: link.id }, bob);
  expect(await codeOf(open(link.token))).toBe('link_expired');
});

test('a link to what is thrown away opens nothing', async () => {
  const file = await send(world, office, office.bob);
  const { token } = await world.call(files.createLink, { fileId: file.id }, office.bob);
  await world.call(files.delete, { fileId: file.id }, office.bob);

  expect(await codeOf(world.call(files.contentByLink, { token }, null))).toBe('link_expired');
});

test('a ticket opens what its maker may read now, for five minutes', async () => {
  const file = await send(world, office, office.bob);
  const zoe = await buildMember(world, office, 'Zoé');
  const { ticket } = await world.call(files.ticket, { fileId: file.id }, zoe);
  const open = (given = ticket) =>
    world.call(files.contentByTicket, { fileId: file.id, ticket: given }, null);
  expect(await open()).toMatchObject({ sha256: file.sha256 });
  expect(await codeOf(open(`${ticket}x`))).toBe('link_expired');

  await world.call(organizations.leave, { organizationId: office.organizationId }, zoe);
  await expect
    .poll(() =>
      open().then(
        () => 'open',
        ({ code }) => code,
      ),
    )
    .toBe('link_expired');
  const own = await world.call(files.ticket, { fileId: file.id }, office.bob);
  world.setNow(new Date(Date.now() + 6 * 60_000));
  expect(await codeOf(open(own.ticket))).toBe('link_expired');
  world.setNow(null);
});

test('a ticket opens what is restricted to who moderates the conversation, and to nobody whom it shuts out', async () => {
  const { ada, bob, eve, organizationId } = office;
  const { id: placeId } = await world.call(chat.createChannel, { organizationId, name: 'annonces' }, ada);
  const space = { kind: 'conversation', placeId } as const;
  for (const person of [bob, eve])
    await expect
      .poll(() => world.call(files.space, { organizationId, space }, person).catch(({ code }) => code))
      .toMatchObject({ canManage: false });
  const file = await send(world, office, bob, { space });
  const fileId = file.id;
  const early = await world.call(files.ticket, { fileId }, eve);
  const nobodyElse = { accountIds: [], groupIds: [] };
  await world.call(files.restrict, { fileId, restriction: nobodyElse }, bob);
  const open = (ticket: string) => world.call(files.contentByTicket, { fileId, ticket }, null);

  for (const person of [ada, bob]) {
    const { ticket } = await world.call(files.ticket, { fileId }, person);
    expect(await open(ticket)).toMatchObject({ sha256: file.sha256 });
  }
  expect(await codeOf(world.call(files.ticket, { fileId }, eve))).toBe('not_found');
  expect(await codeOf(open(early.ticket))).toBe('link_expired');
});

test('whoever may not is refused', async () => {
  const { id: fileId } = await send(world, office, office.bob);
  const { id: linkId } = await world.call(files.createLink, { fileId }, office.bob);
  const unpermitted = office.eve;

  await expectRefusals(world, files.createLink, { input: { fileId }, outsider, unpermitted });
  await expectRefusals(world, files.links, { input: { fileId }, outsider, unpermitted });
  await expectRefusals(world, files.revokeLink, { input: { linkId }, outsider, unpermitted });
});
