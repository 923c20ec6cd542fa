import { files, type StoredFile } from '@allforone/contracts/files';
import { organizations } from '@allforone/contracts/organizations';
import { buildGroup } from '@allforone/organizations/test/factories';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startFiles();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const reasons = async ({ id }: StoredFile, as: Person) => {
  const { items } = await world.call(files.readers, { fileId: id }, as);

  return new Map(items.map(({ accountId, because }) => [accountId, because]));
};
const attachable = async (ids: string[], as: Person) =>
  (await world.callAsService(files.attachable, { space: office.home, fileIds: ids }, as)).map(({ id }) => id);

test('who can see a file is told, and why', async () => {
  const { ada, bob, eve, guest } = office;
  const file = await send(world, office, bob);
  const open = await reasons(file, bob);
  expect(open.get(ada.accountId)).toBe('manager');
  expect(open.get(eve.accountId)).toBe('space');
  expect(open.has(guest.accountId)).toBe(false);

  const restriction = { accountIds: [], groupIds: [] };
  await world.call(files.restrict, { fileId: file.id, restriction }, bob);
  expect(await reasons(file, bob)).toEqual(
    new Map([
      [ada.accountId, 'manager'],
      [bob.accountId, 'named'],
    ]),
  );
});

test('whoever is in a group that is named reads', async () => {
  const { ada, bob, eve } = office;
  const groupId = await buildGroup(world, office, 'Bureau');
  const three = [
    await send(world, office, bob),
    await send(world, office, bob),
    await send(world, office, bob),
  ];
  for (const { id: fileId } of three) {
    const restriction = { accountIds: [], groupIds: [groupId] };
    await world.call(files.restrict, { fileId, restriction }, bob);
  }
  const ids = three.map(({ id }) => id);
  expect(await attachable(ids, eve)).toEqual([]);

  await world.call(organizations.addToGroup, { groupId, accountId: eve.accountId }, ada);
  expect(await attachable(ids.toReversed(), eve)).toEqual(ids.toReversed());
  expect((await reasons(three[0] as StoredFile, eve)).get(eve.accountId)).toBe('named');
});

test('what may be attached is of that space, in the order asked for, and not thrown away', async () => {
  const { bob, eve, guest } = office;
  const own = { kind: 'personal', placeId: bob.accountId } as const;
  const [first, second, elsewhere] = [
    await send(world, office, bob),
    await send(world, office, eve),
    await send(world, office, bob, { space: own }),
  ];
  const all = [second.id, elsewhere.id, first.id];

  expect(await attachable(all, bob)).toEqual([second.id, first.id]);
  expect(await attachable(all, guest)).toEqual([]);
  await world.call(files.delete, { fileId: second.id }, eve);
  expect(await attachable(all, bob)).toEqual([first.id]);
});
