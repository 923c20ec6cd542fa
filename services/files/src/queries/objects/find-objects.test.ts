import { chat } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import { buildOrganization } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const find = (words: string, as: Person = office.bob, further: object = {}) =>
  world.call(files.findObjects, { organizationId: office.organizationId, words, ...further }, as);
const titlesOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).items.map(({ title }) => title);
const cardsFor = async (as: Person, ...ids: string[]) =>
  (
    await world.callAsService(files.objectCards, {
      accountId: as.accountId,
      objects: ids.map((id) => ({ kind: 'file' as const, id })),
    })
  ).map(({ title }) => title);

test('a file is found by the words of its name, however they are written, and the last only begun', async () => {
  const file = await send(world, office, office.bob, { name: 'Réunions_budget-2027.pdf' });

  expect((await find('REUNION budg')).items).toEqual([
    {
      ...{ kind: 'file', id: file.id, organizationId: office.organizationId, title: file.name, state: null },
      ...{ personId: office.bob.accountId, at: file.createdAt, canEdit: true },
      path: `/o/${office.organizationId}/files/organization/${office.organizationId}?file=${file.id}`,
      ...{ excerpt: file.name, score: expect.any(Number) },
    },
  ]);
  expect(await titlesOf('reunions budg')).toEqual([file.name]);
  expect((await find('budget', office.eve)).items[0]?.canEdit).toBe(false);
  expect(await titlesOf('budget', office.bob, { kinds: [] })).toEqual([]);
});

test('only files of places that the reader sees are found, and shown to who asks by their ids', async () => {
  const { organizationId } = office;
  const name = 'Ornithorynque.txt';
  const project = await world.call(projects.create, { organizationId, name: 'Site' }, office.ada);
  const talk = { organizationId, name: 'Comité', accountIds: [office.eve.accountId] };
  const { id: conversationId } = await world.call(chat.createGroup, talk, office.bob);
  const own = { kind: 'personal', placeId: office.bob.accountId } as const;
  const sent = [
    await send(world, office, office.bob, { name, space: own }),
    await send(world, office, office.ada, { name, space: { kind: 'project', placeId: project.id } }),
    await send(world, office, office.bob, { name, space: { kind: 'conversation', placeId: conversationId } }),
  ];
  const seenBy = async (as: Person) => (await find('ornithorynque', as)).items.map(({ id }) => id).toSorted();
  const [personal, work, talked] = sent.map(({ id }) => id) as [string, string, string];

  expect(await seenBy(office.bob)).toEqual([personal, talked].toSorted());
  expect(await seenBy(office.eve)).toEqual([talked]);
  expect(await seenBy(office.ada)).toEqual([work]);
  expect(await seenBy(office.guest)).toEqual([]);
  expect(await cardsFor(office.bob, work, talked, personal)).toEqual([name, name]);
  expect(await cardsFor(office.guest, work, talked, personal)).toEqual([]);
  const outsider = (await buildOrganization(world, 'Oscar')).owner;
  expect(await cardsFor(outsider, work, talked, personal)).toEqual([]);
  await expectRefusals(world, files.findObjects, {
    input: { organizationId, words: 'ornithorynque' },
    outsider,
  });

  await world.call(chat.removeMember, { conversationId, accountId: office.eve.accountId }, office.bob);
  expect(await seenBy(office.eve)).toEqual([]);
});

test('what is restricted or thrown away is found by nobody whom it is kept from', async () => {
  const place = { organizationId: office.organizationId, space: office.home };
  const folder = await world.call(files.createFolder, { ...place, name: 'Réservé' }, office.bob);
  const nobody = { accountIds: [], groupIds: [] };
  await world.call(files.restrictFolder, { folderId: folder.id, restriction: nobody }, office.bob);
  const inside = await send(world, office, office.bob, { name: 'Salaires.txt', folderId: folder.id });

  expect(await titlesOf('salaire')).toEqual(['Salaires.txt']);
  expect(await titlesOf('salaire', office.eve)).toEqual([]);
  expect(await cardsFor(office.eve, inside.id)).toEqual([]);
  await world.call(files.delete, { fileId: inside.id }, office.bob);
  expect(await titlesOf('salaire')).toEqual([]);
  expect(await cardsFor(office.bob, inside.id)).toEqual([]);
});

test('it is narrowed by person, place and time, and goes on page by page', async () => {
  const own = { kind: 'personal', placeId: office.bob.accountId } as const;
  const first = await send(world, office, office.eve, { name: 'Girafe 1.txt' });
  await send(world, office, office.bob, { name: 'Girafe 2.txt', space: own });
  const third = await send(world, office, office.bob, { name: 'Girafe 3.txt' });
  const narrowed = (further: object) => titlesOf('girafe', office.bob, further);

  expect(await narrowed({ personId: office.eve.accountId })).toEqual(['Girafe 1.txt']);
  expect(await narrowed({ placeId: office.bob.accountId })).toEqual(['Girafe 2.txt']);
  expect(await narrowed({ from: third.createdAt })).toEqual(['Girafe 3.txt']);
  expect(await narrowed({ before: first.createdAt })).toEqual([]);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await find('girafe', office.bob, { limit: 1, cursor });
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found).toEqual(['Girafe 3.txt', 'Girafe 2.txt', 'Girafe 1.txt']);
  expect((await world.refusal(find('girafe', office.bob, { cursor: 'abc' }))).code).toBe('invalid_input');
});

test('many files of places that are closed to the reader do not hide those that are not', async () => {
  const own = { kind: 'personal', placeId: office.bob.accountId } as const;
  const kept = await send(world, office, office.bob, { name: 'Pamplemousse.txt', space: own });
  const { id: projectId } = await world.call(
    projects.create,
    { organizationId: office.organizationId, name: 'Fermé' },
    office.ada,
  );
  const space = { kind: 'project', placeId: projectId } as const;
  const closed = await send(world, office, office.ada, { name: 'Pamplemousse.txt', space });
  await world.sql(
    'files',
    `insert into stored_file (id, organization_id, space_id, path, name, kind, version, sha256, size, created_by,
       created_at, updated_by, updated_at)
     select gen_random_uuid(), organization_id, space_id, path, 'Pamplemousse ' || n, kind, version, sha256, size,
       created_by, created_at, updated_by, updated_at
     from stored_file, generate_series(1, 2500) as n where id = $1`,
    [closed.id],
  );

  expect((await find('pamplemousse')).items.map(({ id }) => id)).toEqual([kept.id]);
});
