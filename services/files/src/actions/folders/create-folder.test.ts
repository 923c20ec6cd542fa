import { audit } from '@allforone/contracts/audit';
import { type Folder, files } from '@allforone/contracts/files';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
let outsider: Person;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
  outsider = (await buildOffice(world)).eve;
  outsider = await world.person('Mallory');
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const place = () => ({ organizationId: office.organizationId, space: office.home });
const create = (name: string, parent: Folder | null = null, as = office.bob) =>
  world.call(files.createFolder, { ...place(), parentId: parent?.id, name }, as);
const namesIn = async (parent: Folder | null = null, as = office.bob) =>
  (await world.call(files.folders, { ...place(), parentId: parent?.id }, as)).map(({ name }) => name);
const filesIn = async (folder: Folder, as = office.bob) =>
  (await world.call(files.list, { ...place(), folderId: folder.id }, as)).items.map(({ name }) => name);

test('folders lie in folders, each name once, and know what is above them', async () => {
  const year = await create('2026');
  const winter = await create('Hiver', year, office.eve);

  expect(await codeOf(create('hiver', year))).toBe('name_taken');
  expect(await namesIn(year)).toEqual(['Hiver']);
  const read = await world.call(files.folder, { folderId: winter.id }, office.bob);
  expect(read).toMatchObject({ path: [{ id: year.id, name: '2026' }], canEdit: false });
  await world.told(files.spaceChanged);
});

test('a folder moves with all that lies in it, and never into itself', async () => {
  const [from, to] = [await create('Départ'), await create('Arrivée')];
  const inner = await create('Dedans', from);
  await send(world, office, office.bob, { folderId: inner.id, name: 'Note.txt' });
  const move = (folder: Folder, parent: Folder | null) =>
    world.call(files.updateFolder, { folderId: folder.id, parentId: parent?.id ?? null }, office.bob);

  expect(await codeOf(move(from, inner))).toBe('folder_in_itself');
  expect(await codeOf(move(from, from))).toBe('folder_in_itself');
  await move(from, to);
  const { path } = await world.call(files.folder, { folderId: inner.id }, office.bob);
  expect(path.map(({ name }) => name)).toEqual(['Arrivée', 'Départ']);
  expect(await filesIn(inner)).toEqual(['Note.txt']);
  const deep = { ...place(), folderId: to.id, isDeep: true };
  expect((await world.call(files.list, deep, office.bob)).items.map(({ name }) => name)).toEqual([
    'Note.txt',
  ]);
});

test('folders are ten deep at most', async () => {
  let folder: Folder | null = null;
  for (let depth = 0; depth < 10; depth += 1) folder = await create(`Niveau ${depth}`, folder);

  expect(await codeOf(create('Trop', folder))).toBe('too_deep');
});

test('a restriction narrows who sees a folder and what is in it to those named, and who manages', async () => {
  const { ada, bob, eve } = office;
  const folder = await create('Salaires', null, bob);
  const file = await send(world, office, bob, { folderId: folder.id, name: 'Mars.txt' });
  const restrict = (accountIds: string[]) =>
    world.call(files.restrictFolder, { folderId: folder.id, restriction: { accountIds, groupIds: [] } }, bob);
  expect(await namesIn(null, eve)).toContain('Salaires');

  await restrict([]);
  expect(await namesIn(null, eve)).not.toContain('Salaires');
  expect(await codeOf(world.call(files.get, { fileId: file.id }, eve))).toBe('not_found');
  expect(await codeOf(filesIn(folder, eve))).toBe('not_found');
  const deep = { ...place(), isDeep: true, words: 'mars' };
  expect((await world.call(files.list, deep, eve)).items).toEqual([]);
  for (const reader of [ada, bob]) expect(await filesIn(folder, reader)).toEqual(['Mars.txt']);
  const readers = await world.call(files.readers, { fileId: file.id }, bob);
  expect(readers.items.map(({ accountId }) => accountId)).not.toContain(eve.accountId);

  await restrict([eve.accountId]);
  expect(await filesIn(folder, eve)).toEqual(['Mars.txt']);
});

test('what is thrown away comes back with all that lay in it, and only that', async () => {
  const { bob, eve } = office;
  const folder = await create('Voyage', null, bob);
  const inner = await create('Photos', folder, bob);
  await send(world, office, bob, { folderId: inner.id, name: 'Gare.txt' });
  const early = await send(world, office, bob, { folderId: inner.id, name: 'Jetée.txt' });
  await world.call(files.delete, { fileId: early.id }, bob);
  const remove = () => world.call(files.deleteFolder, { folderId: folder.id }, bob);
  expect(await codeOf(world.call(files.deleteFolder, { folderId: folder.id }, eve))).toBe('forbidden');

  await remove();
  expect(await namesIn()).not.toContain('Voyage');
  expect(await codeOf(filesIn(inner))).toBe('not_found');
  const { items } = await world.call(files.trash, place(), bob);
  expect(items.map(({ name, is }) => [name, is])).toEqual([
    ['Voyage', 'folder'],
    ['Jetée.txt', 'file'],
  ]);
  await create('Voyage', null, eve);
  expect(await codeOf(world.call(files.restoreFolder, { folderId: folder.id }, bob))).toBe('name_taken');
  const other = (await world.call(files.folders, place(), eve)).find(({ name }) => name === 'Voyage');
  await world.call(files.updateFolder, { folderId: other?.id as string, name: 'Autre' }, eve);
  await world.call(files.restoreFolder, { folderId: folder.id }, bob);
  expect(await filesIn(inner)).toEqual(['Gare.txt']);
});

test('whoever may not is refused', async () => {
  const folder = await create('Refus');
  const { id: folderId } = folder;
  await expectRefusals(world, files.createFolder, { input: { ...place(), name: 'Non' }, outsider });
  await expectRefusals(world, files.folders, { input: place(), outsider });
  for (const action of [files.folder, files.deleteFolder]) {
    await expectRefusals(world, action, { input: { folderId }, outsider });
  }
  await expectRefusals(world, files.updateFolder, {
    input: { folderId, name: 'Non' },
    outsider,
    unpermitted: office.eve,
  });
  await expectRefusals(world, files.restrictFolder, {
    ...{ input: { folderId, restriction: null }, outsider, unpermitted: office.eve },
  });
  expect(await codeOf(namesIn(null, office.guest))).toBe('not_found');
});

test('what somebody keeps for themselves is not in the log of the organisation', async () => {
  const { bob, organizationId } = office;
  const space = { kind: 'personal' as const, placeId: bob.accountId };
  const own = await world.call(files.createFolder, { organizationId, space, name: 'Journal' }, bob);
  const shared = await create('Affiches');
  for (const { id: folderId } of [own, shared]) await world.call(files.deleteFolder, { folderId }, bob);

  const logged = (folderId: string) =>
    world.told(
      audit.recorded,
      ({ action, subjectId }) => action === 'files.deleteFolder' && subjectId === folderId,
    );
  expect((await logged(own.id)).organizationId).toBe(null);
  expect((await logged(shared.id)).organizationId).toBe(organizationId);
});
