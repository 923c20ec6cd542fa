import { chat } from '@allforone/contracts/chat';
import { files, type SpaceRef } from '@allforone/contracts/files';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { buildGroup, buildMember, buildOrganization } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
let client: Person;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
  client = await buildMember(world, office, 'Clem', 'client');
});
afterAll(() => world.stop());

const look = (space: SpaceRef, as: Person) =>
  world.call(files.space, { organizationId: office.organizationId, space }, as);
const codeOf = async (space: SpaceRef, as: Person) => (await world.refusal(look(space, as))).code;
const kindsOf = async (as: Person) => {
  const spaces = await world.call(files.spaces, { organizationId: office.organizationId }, as);

  return spaces.map(({ kind, name }) => [kind, name]);
};

test('what is personal is one’s own, apart in each organisation, and closed to who has left', async () => {
  const zoe = await buildMember(world, office, 'Zoé');
  const own: SpaceRef = { kind: 'personal', placeId: zoe.accountId };
  await send(world, office, zoe, { space: own, bytes: Buffer.alloc(9) });
  const elsewhere = await world.call(
    organizations.create,
    { template: 'company', name: 'Ailleurs', language: 'fr' },
    zoe,
  );

  const here = await look(own, zoe);
  expect(here).toMatchObject({ usedBytes: 9, canWrite: true, canManage: true, name: null });
  const there = await world.call(files.space, { organizationId: elsewhere.id, space: own }, zoe);
  expect(there).toMatchObject({ usedBytes: 0 });
  expect(there.id).not.toBe(here.id);
  expect(await codeOf(own, office.ada)).toBe('not_found');

  await world.call(organizations.leave, { organizationId: office.organizationId }, zoe);
  await expect.poll(() => codeOf(own, zoe)).toBe('not_found');
});

test('files of a group are open where its rights are, and left to who manages files when it goes', async () => {
  const { ada, bob, eve, guest } = office;
  const groupId = await buildGroup(world, office, 'Chorale');
  const space: SpaceRef = { kind: 'group', placeId: groupId };
  for (const person of [bob, guest]) expect(await codeOf(space, person)).toBe('not_found');
  for (const { accountId } of [bob, eve, guest])
    await world.call(organizations.addToGroup, { groupId, accountId }, ada);
  await expect
    .poll(() =>
      look(space, guest).then(
        ({ name }) => name,
        () => null,
      ),
    )
    .toBe('Chorale');
  const file = await send(world, office, bob, { space });
  expect(await world.call(files.get, { fileId: file.id }, eve)).toMatchObject({ canEdit: false });

  await world.call(organizations.deleteGroup, { groupId }, ada);
  await expect
    .poll(() =>
      look(space, bob).then(
        () => 'open',
        ({ code }) => code,
      ),
    )
    .toBe('not_found');
  await world.quiet();
  const left = { ...space, canWrite: false, canManage: true, isLeft: true, name: 'Chorale', usedBytes: 64 };
  expect(await look(space, ada)).toMatchObject(left);
  const spacesOf = (as: Person) => world.call(files.spaces, { organizationId: office.organizationId }, as);
  expect((await spacesOf(ada)).filter(({ isLeft }) => isLeft)).toMatchObject([left]);
  for (const person of [bob, eve, guest])
    expect((await spacesOf(person)).filter(({ kind }) => kind === 'group')).toEqual([]);
  expect(await world.call(files.content, { fileId: file.id }, ada)).toMatchObject({ sha256: file.sha256 });
});

test('a project has files of its team, and a portal that its client reads and does not fill', async () => {
  const { ada, bob, eve, organizationId } = office;
  const members = [
    { accountId: eve.accountId, part: 'team' as const },
    { accountId: client.accountId, part: 'client' as const },
  ];
  const { id: placeId } = await world.call(projects.create, { organizationId, name: 'Site', members }, ada);
  const zoe = await buildMember(world, office, 'Zoé');
  const [team, portal]: SpaceRef[] = [
    { kind: 'project', placeId },
    { kind: 'portal', placeId },
  ];

  for (const space of [team, portal] as SpaceRef[]) {
    expect(await look(space, eve)).toMatchObject({ canWrite: true, canManage: false, name: 'Site' });
    expect(await look(space, ada)).toMatchObject({ canWrite: true, canManage: true });
    for (const other of [bob, zoe]) expect(await codeOf(space, other)).toBe('not_found');
  }
  expect(await codeOf(team as SpaceRef, client)).toBe('not_found');
  expect(await look(portal as SpaceRef, client)).toMatchObject({ canWrite: false, canManage: false });
  const file = await send(world, office, eve, { space: portal, name: 'Maquette.txt' });
  expect(await world.call(files.content, { fileId: file.id }, client)).toMatchObject({
    name: 'Maquette.txt',
  });
  expect(await kindsOf(client)).toEqual([
    ['personal', null],
    ['portal', 'Site'],
  ]);
  expect(await kindsOf(eve)).toEqual(
    expect.arrayContaining([
      ['project', 'Site'],
      ['portal', 'Site'],
    ]),
  );

  await world.call(projects.removeMember, { projectId: placeId, accountId: client.accountId }, ada);
  await expect.poll(() => codeOf(portal as SpaceRef, client)).toBe('not_found');
});

test('files of a conversation are for who is in it, whoever owns the organisation', async () => {
  const { ada, bob, eve, organizationId } = office;
  const group = { organizationId, name: 'Surprise', accountIds: [eve.accountId] };
  const { id } = await world.call(chat.createGroup, group, bob);
  const space: SpaceRef = { kind: 'conversation', placeId: id };

  const file = await send(world, office, bob, { space });
  expect(await world.call(files.get, { fileId: file.id }, eve)).toMatchObject({ space, canEdit: false });
  expect(await codeOf(space, ada)).toBe('not_found');
  expect(await kindsOf(bob)).not.toContainEqual(['conversation', 'Surprise']);

  await world.call(chat.removeMember, { conversationId: id, accountId: eve.accountId }, bob);
  expect(await codeOf(space, eve)).toBe('not_found');
});

test('a place of another organisation is none of this one', async () => {
  const other = await buildOrganization(world, 'Olga');
  const groupId = await buildGroup(world, other, 'Ailleurs');
  for (const space of [
    { kind: 'group', placeId: groupId },
    { kind: 'organization', placeId: other.organizationId },
  ] as SpaceRef[])
    expect(await codeOf(space, office.bob)).toBe('not_found');
});

test('whoever may not is refused', async () => {
  const outsider = await world.person('Mallory');
  const { organizationId, home } = office;
  await expectRefusals(world, files.spaces, { input: { organizationId }, outsider });
  await expectRefusals(world, files.space, { input: { organizationId, space: home }, outsider });
  await expectRefusals(world, files.trash, { input: { organizationId, space: home }, outsider });
});
