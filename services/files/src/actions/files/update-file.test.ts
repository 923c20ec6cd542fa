import { files } from '@allforone/contracts/files';
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
const place = () => ({ organizationId: office.organizationId, space: office.home });

test('a file is renamed and filed by who added it or manages the space, and by nobody else', async () => {
  const { ada, bob, eve } = office;
  const file = await send(world, office, bob, { name: 'Brouillon.txt' });
  const taken = await send(world, office, bob, { name: 'Pris.txt' });
  const update = (as: Person, name: string) =>
    world.call(files.update, { fileId: file.id, name, category: 'Comptes' }, as);

  expect(await update(bob, 'Définitif.txt')).toMatchObject({ name: 'Définitif.txt', category: 'Comptes' });
  expect(await update(ada, 'Relu.txt')).toMatchObject({ name: 'Relu.txt' });
  expect(await codeOf(update(eve, 'Non.txt'))).toBe('forbidden');
  expect(await codeOf(update(bob, taken.name))).toBe('name_taken');
});

test('an older version becomes the newest once more, and nothing is lost', async () => {
  const { bob, eve } = office;
  const file = await send(world, office, bob, { name: 'Plan.txt', bytes: Buffer.from('un') });
  await send(world, office, eve, { fileId: file.id, bytes: Buffer.from('deux') });

  const restored = await world.call(files.restoreVersion, { fileId: file.id, number: 1 }, eve);
  expect(restored).toMatchObject({ version: 3, sha256: file.sha256, size: 2 });
  const { items } = await world.call(files.versions, { fileId: file.id, limit: 2 }, bob);
  expect(items.map(({ number }) => number)).toEqual([3, 2]);
  expect(await codeOf(world.call(files.restoreVersion, { fileId: file.id, number: 9 }, eve))).toBe(
    'not_found',
  );
});

test('what is deleted is found by nobody, comes back, and is gone for good once purged', async () => {
  const { ada, bob } = office;
  const bytes = Buffer.from('à jeter, et à personne d’autre');
  const file = await send(world, office, bob, { name: 'Jeté.txt', bytes });
  const { fileId } = { fileId: file.id };
  const used = async () => (await world.call(files.space, place(), bob)).usedBytes;
  const before = await used();

  await world.call(files.delete, { fileId }, bob);
  for (const action of [files.get, files.content])
    expect(await codeOf(world.call(action, { fileId }, bob))).toBe('not_found');
  await world.told(files.deleted, (event) => event.fileId === fileId);
  expect(await world.call(files.restore, { fileId }, bob)).toMatchObject({ deletedAt: null });

  await world.call(files.delete, { fileId }, bob);
  expect(await codeOf(world.call(files.purge, { fileId }, bob))).toBe('forbidden');
  await world.call(files.purge, { fileId }, ada);
  expect(before - (await used())).toBe(bytes.length);
  expect(await codeOf(world.call(files.restore, { fileId }, bob))).toBe('not_found');
  await world.told(files.purged, (event) => event.fileId === fileId);
});

test('a list goes on by cursor in every order, and finds words whatever accents', async () => {
  const { bob } = office;
  const folder = await world.call(files.createFolder, { ...place(), name: 'Liste' }, bob);
  const names = ['Été.txt', 'abri.txt', 'Zoo.pdf', 'école.txt', 'Bilan 100%.txt'];
  for (const [index, name] of names.entries())
    await send(world, office, bob, { folderId: folder.id, name, bytes: Buffer.alloc(index + 1, index) });
  const all = async (more: object) => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...place(), folderId: folder.id, limit: 2, cursor, ...more };
      const page = await world.call(files.list, input, bob);
      found.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  };

  expect(await all({ sort: 'name' })).toEqual([
    'abri.txt',
    'Bilan 100%.txt',
    'école.txt',
    'Été.txt',
    'Zoo.pdf',
  ]);
  expect(await all({ sort: 'newest' })).toEqual(names.toReversed());
  expect(await all({ sort: 'largest' })).toEqual(names.toReversed());
  expect(await all({ words: 'ete' })).toEqual(['Été.txt']);
  expect(await all({ words: '100%' })).toEqual(['Bilan 100%.txt']);
  expect(await all({ words: '_' })).toEqual([]);
  expect(await all({ kind: 'pdf' })).toEqual(['Zoo.pdf']);
  expect(await codeOf(all({ cursor: 'inventé' }))).toBe('invalid_input');
});

test('whoever may not is refused', async () => {
  const { id: fileId } = await send(world, office, office.bob, { name: 'Refus.txt' });
  const unpermitted = office.eve;
  for (const action of [files.get, files.versions, files.readers, files.content, files.ticket])
    await expectRefusals(world, action, { input: { fileId }, outsider });
  await expectRefusals(world, files.update, { input: { fileId, name: 'Non.txt' }, outsider, unpermitted });
  await expectRefusals(world, files.restrict, {
    input: { fileId, restriction: null },
    outsider,
    unpermitted,
  });
  await expectRefusals(world, files.delete, { input: { fileId }, outsider, unpermitted });
  await expectRefusals(world, files.restoreVersion, { input: { fileId, number: 1 }, outsider });
  await expectRefusals(world, files.noteDownload, { input: { fileId, version: 1 }, outsider });
  await expectRefusals(world, files.list, { input: place(), outsider });
  await expectRefusals(world, files.quota, { input: { organizationId: office.organizationId }, outsider });
});
