import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  admit,
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

const move = ({ owner }: Place, groupId: string, parentId: string | null) =>
  world.call(organizations.updateGroup, { groupId, parentId }, owner);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const toldForAll = ({ organizationId }: Place) =>
  world
    .published(organizations.grantsChanged)
    .filter((e) => e.organizationId === organizationId && e.accountId === null).length;

it('builds a tree of groups', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;

  const clubs = await buildGroup(world, place, 'Clubs');
  const input = { organizationId, name: 'Échecs', kind: 'club', parentId: clubs } as const;
  const chess = await world.call(organizations.createGroup, input, owner);

  expect(chess).toMatchObject({ parentId: clubs, name: 'Échecs', kind: 'club', memberCount: 0 });
  expect(await world.call(organizations.groups, { organizationId }, owner)).toHaveLength(2);
  const told = await world.told(organizations.groupCreated, (e) => e.groupId === chess.id);
  expect(told).toEqual({ organizationId, groupId: chess.id, name: 'Échecs' });
});

it('wants a name once among the groups of one parent', async () => {
  const place = await buildOrganization(world);
  const north = await buildGroup(world, place, 'Nord');
  const south = await buildGroup(world, place, 'Sud');
  await buildGroup(world, place, 'Accueil', north);
  const hall = await buildGroup(world, place, 'Accueil', south);

  expect(await codeOf(buildGroup(world, place, 'NORD'))).toBe('name_taken');
  expect(await codeOf(move(place, hall, north))).toBe('name_taken');
  const rename = world.call(organizations.updateGroup, { groupId: south, name: 'nord' }, place.owner);
  expect(await codeOf(rename)).toBe('name_taken');
});

it('renames a group without telling that rights have changed, and moves it telling so', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const [north, south] = [await buildGroup(world, place, 'Nord'), await buildGroup(world, place, 'Sud')];

  const renamed = await world.call(organizations.updateGroup, { groupId: south, name: 'Midi' }, owner);
  await world.told(organizations.groupChanged, (e) => e.groupId === south && e.name === 'Midi');
  expect(renamed).toMatchObject({ name: 'Midi', parentId: null });
  expect(toldForAll(place)).toBe(0);

  expect(await move(place, south, north)).toMatchObject({ name: 'Midi', parentId: north });
  await world.told(organizations.grantsChanged, (e) => e.organizationId === organizationId && !e.accountId);
  expect(await move(place, south, null)).toMatchObject({ parentId: null });
});

it('refuses circles and trees that are too deep', async () => {
  const place = await buildOrganization(world);
  const path: string[] = [];
  for (let depth = 1; depth <= 8; depth += 1) {
    path.push(await buildGroup(world, place, `Niveau ${depth}`, path.at(-1) ?? null));
  }
  const [top = '', second = ''] = path;
  const beside = await buildGroup(world, place, 'À côté');

  expect(await codeOf(buildGroup(world, place, 'Niveau 9', path.at(-1)))).toBe('too_deep');
  expect(await codeOf(move(place, top, beside))).toBe('too_deep');
  expect(await codeOf(move(place, top, path.at(-1) ?? ''))).toBe('group_in_itself');
  expect(await codeOf(move(place, top, top))).toBe('group_in_itself');
  await move(place, second, beside);
});

it('closes no circle when two groups are put into one another at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const place = await buildOrganization(world);
    const [north, south] = [await buildGroup(world, place, 'Nord'), await buildGroup(world, place, 'Sud')];

    const outcomes = await Promise.allSettled([move(place, north, south), move(place, south, north)]);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map((outcome) => outcome.reason.code)).toEqual(['group_in_itself']);
  }
});

it('takes no parent from another organisation', async () => {
  const place = await buildOrganization(world);
  const other = await buildOrganization(world, 'Eve');
  const groupId = await buildGroup(world, place);
  const foreign = await buildGroup(world, other);

  expect(await codeOf(move(place, groupId, foreign))).toBe('not_found');
  expect(await codeOf(buildGroup(world, place, 'Neuf', foreign))).toBe('not_found');

  const both = await buildMember(world, place, 'Grace', 'admin');
  await admit(world, other, both, 'admin');
  const across = world.call(organizations.updateGroup, { groupId, parentId: foreign }, both);
  expect(await codeOf(across)).toBe('not_found');
});

it('deletes a group only when no other group is in it', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place);
  const north = await buildGroup(world, place, 'Nord');
  const team = await buildGroup(world, place, 'Équipe', north);
  await world.call(organizations.addToGroup, { groupId: team, accountId: bob.accountId }, owner);
  const drop = (groupId: string) => world.call(organizations.deleteGroup, { groupId }, owner);

  expect(await codeOf(drop(north))).toBe('group_not_empty');
  await drop(team);
  await drop(north);

  expect(await world.told(organizations.groupDeleted, (e) => e.groupId === team)).toEqual({
    organizationId,
    groupId: team,
    name: 'Équipe',
  });
  expect(await world.call(organizations.groups, { organizationId }, owner)).toEqual([]);
  expect(await codeOf(drop(team))).toBe('not_found');
  const { groups } = await world.callAsService(organizations.grants, {
    organizationId,
    accountId: bob.accountId,
  });
  expect(groups).toEqual({});
});
