import { accounts } from '@allforone/contracts/accounts';
import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  admit,
  buildGroup,
  buildMember,
  buildOrganization,
  type Place,
  startOrganizations,
} from '../../test/factories.ts';

let world: World;
beforeAll(async () => {
  world = await startOrganizations();
});
afterAll(() => world.stop());

const list = async ({ organizationId, owner }: Place, more = {}) =>
  world.call(organizations.members, { organizationId, ...more }, owner);
const namesIn = async (place: Place, more = {}) =>
  (await list(place, more)).items.map((member) => member.name);
const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

/** Many people at once, without the time that their passwords would take. */
const buildCrowd = async ({ organizationId }: Place, size: number): Promise<void> => {
  await world.sql(
    'organizations',
    `with crowd as (
       insert into person (account_id, email, name)
       select gen_random_uuid(), 'n' || n || '@example.org', 'Personne ' || n % 10 from generate_series(1, $2) as n
       returning account_id, search_name)
     insert into membership (organization_id, account_id, role_key, search_name, joined_at)
     select $1, account_id, 'member', search_name, now() from crowd`,
    [organizationId, size],
  );
};

it('finds members by the beginning of any of their names, whatever accents and case', async () => {
  const place = await buildOrganization(world);
  await buildMember(world, place, 'Élodie Dupont-Œuvré');
  await buildMember(world, place, 'Jean-Édouard d’Estaing');
  await buildMember(world, place, 'Zoë 100% Martin');

  expect(await namesIn(place, { search: 'elo' })).toEqual(['Élodie Dupont-Œuvré']);
  expect(await namesIn(place, { search: 'ÉDOU' })).toEqual(['Jean-Édouard d’Estaing']);
  expect(await namesIn(place, { search: 'oeuv el' })).toEqual(['Élodie Dupont-Œuvré']);
  expect(await namesIn(place, { search: "d'est" })).toEqual(['Jean-Édouard d’Estaing']);
  expect(await namesIn(place, { search: 'zoe martin' })).toEqual(['Zoë 100% Martin']);
  for (const nobody of ['odie', 'xyz', 'dupont zoe', '_loe', 'e%t']) {
    expect(await namesIn(place, { search: nobody })).toEqual([]);
  }
});

it('lists every member once over the pages, in the order of their names', async () => {
  const place = await buildOrganization(world);
  await buildCrowd(place, 25);

  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(place, { limit: 7, cursor });
    seen.push(...page.items.map((member) => `${member.name} ${member.accountId}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(seen).toHaveLength(26);
  expect(new Set(seen).size).toBe(26);
  expect(seen).toEqual(seen.toSorted());
  expect(await codeOf(list(place, { cursor: 'made up' }))).toBe('invalid_input');
});

it('lists the members of one group, with the groups of each', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');
  await buildMember(world, place, 'Eve');
  const north = await buildGroup(world, place, 'Nord');
  const team = await buildGroup(world, place, 'Équipe', north);
  for (const groupId of [north, team]) {
    await world.call(organizations.addToGroup, { groupId, accountId: bob.accountId }, place.owner);
  }

  const { items } = await list(place, { groupId: north });

  expect(items).toMatchObject([{ name: 'Bob', role: 'member', groupIds: [north, team].toSorted() }]);
  const foreign = await buildGroup(world, await buildOrganization(world));
  expect(await codeOf(list(place, { groupId: foreign }))).toBe('not_found');
});

it('lists those with one role, or one person alone', async () => {
  const place = await buildOrganization(world);
  const bob = await buildMember(world, place, 'Bob');
  await buildMember(world, place, 'Gus', 'guest');
  const stranger = await buildMember(world, await buildOrganization(world, 'Eve'), 'Mallory');

  expect(await namesIn(place, { role: 'guest' })).toEqual(['Gus']);
  expect(await namesIn(place, { accountId: bob.accountId })).toEqual(['Bob']);
  expect(await namesIn(place, { accountId: bob.accountId, role: 'owner' })).toEqual([]);
  expect(await namesIn(place, { accountId: stranger.accountId })).toEqual([]);
});

it('follows a person who changes name, and tells their organisations', async () => {
  const place = await buildOrganization(world);
  const eve = await buildMember(world, place, 'Eve');
  const left = await buildOrganization(world);
  await admit(world, left, eve, 'member');
  await world.call(organizations.leave, { organizationId: left.organizationId }, eve);

  await world.call(accounts.updateProfile, { name: 'Ève Zola' }, eve);

  await vi.waitFor(async () => expect(await namesIn(place, { search: 'zola' })).toEqual(['Ève Zola']));
  expect(await namesIn(place)).toEqual(['Ada', 'Ève Zola']);
  const input = { organizationId: place.organizationId, accountIds: [eve.accountId] };
  expect(await world.call(organizations.people, input, place.owner)).toMatchObject([{ name: 'Ève Zola' }]);
  const told = { organizationId: place.organizationId, accountId: eve.accountId };
  await world.told(organizations.personChanged, (e) => e.accountId === eve.accountId);
  expect(world.published(organizations.personChanged)).toEqual([told]);
});

it('keeps nothing about people who are in no organisation', async () => {
  const { accountId, ...eve } = await world.person('Eve');
  await world.call(accounts.updateProfile, { name: 'Ève' }, { accountId, ...eve });
  await world.told(accounts.profileChanged, (e) => e.accountId === accountId);

  const handled = "select 1 from inbox where subject like '%profileChanged'";
  await vi.waitFor(async () => expect(await world.sql('organizations', handled)).not.toEqual([]));
  const known = 'select 1 from person where account_id = $1';
  expect(await world.sql('organizations', known, [accountId])).toEqual([]);
});

it('shows of other people only those who are or were in the organisation', async () => {
  const place = await buildOrganization(world);
  const stranger = await buildMember(world, await buildOrganization(world, 'Eve'), 'Mallory');
  const { organizationId, owner } = place;

  const accountIds = [owner.accountId, stranger.accountId];
  const people = await world.call(organizations.people, { organizationId, accountIds }, owner);

  expect(people).toEqual([{ accountId: owner.accountId, name: 'Ada', photoId: null }]);
  expect(await world.call(organizations.people, { organizationId, accountIds: [] }, owner)).toEqual([]);
});

it('tells services who is in a place, by page', async () => {
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  const bob = await buildMember(world, place, 'Bob');
  const gus = await buildMember(world, place, 'Gus', 'guest');
  const north = await buildGroup(world, place, 'Nord');
  const team = await buildGroup(world, place, 'Équipe', north);
  for (const { accountId } of [bob, gus]) {
    await world.call(organizations.addToGroup, { groupId: north, accountId }, owner);
  }
  const ids = async (more = {}) =>
    (await world.callAsService(organizations.memberIds, { organizationId, groupId: null, ...more })).items;
  const sorted = (...people: { accountId: string }[]) => people.map(({ accountId }) => accountId).toSorted();

  expect(await ids()).toEqual(sorted(owner, bob, gus));
  expect(await ids({ insideOnly: true })).toEqual(sorted(owner, bob));
  expect(await ids({ groupId: north })).toEqual(sorted(bob, gus));
  expect(await ids({ groupId: north, insideOnly: true })).toEqual(sorted(bob));
  expect(await ids({ groupId: team })).toEqual([]);
  expect(await ids({ accountIds: [gus.accountId, owner.accountId] })).toEqual(sorted(owner, gus));
  expect(await ids({ accountIds: [] })).toEqual([]);
  const first = await world.callAsService(organizations.memberIds, {
    organizationId,
    groupId: null,
    limit: 2,
  });
  expect(await ids({ cursor: first.nextCursor })).toEqual(sorted(owner, bob, gus).slice(2));
});
