import { objectives } from '@allforone/contracts/objectives';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  startObjectives,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startObjectives();
  team = await buildTeam(world);
  outsider = (await buildTeam(world)).bob;
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const get = (objectiveId: string, as: Person) => world.call(objectives.get, { objectiveId }, as);
const build = (by: Person, more = {}) => buildObjective(world, team, by, more);

test('one of the organisation is read by all inside, and written by who manages objectives', async () => {
  const { ada, bob, clem, organizationId } = team;
  const objective = await build(ada, { title: 'Doubler les ventes', isShared: true });

  expect(objective).toMatchObject({
    ...{ scope: 'organization', ownerId: ada.accountId, isShared: false, parentId: null, childCount: 0 },
    ...{
      state: 'on_track',
      progress: 0,
      keyResultCount: 0,
      isCheckInDue: false,
      closedAt: null,
      canEdit: true,
    },
  });
  expect(await get(objective.id, bob)).toEqual({ ...objective, canEdit: false });
  expect(await codeOf(get(objective.id, clem))).toBe('not_found');
  const update = world.call(objectives.update, { objectiveId: objective.id, title: 'Non' }, bob);
  expect(await codeOf(update)).toBe('forbidden');
  expect(await codeOf(build(bob, { scope: 'organization' }))).toBe('forbidden');
  await world.told(objectives.created, ({ objectiveId }) => objectiveId === objective.id);
  await world.told(
    objectives.changed,
    (event) => event.objectiveId === objective.id && event.organizationId === organizationId,
  );
});

test('a personal one exists for its owner alone, whoever manages the organisation, unless it is shared', async () => {
  const { ada, bob, eve } = team;
  const objective = await build(bob);
  const { id: objectiveId } = objective;
  const keyResult = await buildKeyResult(world, objective, bob);

  for (const other of [ada, eve]) {
    expect(await codeOf(get(objectiveId, other))).toBe('not_found');
    expect(await codeOf(world.call(objectives.keyResults, { objectiveId }, other))).toBe('not_found');
    const check = { keyResultId: keyResult.id, value: 1, confidence: 'on_track' } as const;
    expect(await codeOf(world.call(objectives.checkIn, check, other))).toBe('not_found');
    expect(await codeOf(world.call(objectives.delete, { objectiveId }, other))).toBe('not_found');
  }
  await world.told(objectives.ownChanged, (event) => event.objectiveId === objectiveId);
  expect(world.published(objectives.changed).map((event) => event.objectiveId)).not.toContain(objectiveId);

  await world.call(objectives.update, { objectiveId, isShared: true }, bob);
  expect(await get(objectiveId, eve)).toMatchObject({ isShared: true, canEdit: false });
  expect(await codeOf(world.call(objectives.update, { objectiveId, title: 'Non' }, ada))).toBe('forbidden');
  await world.call(objectives.update, { objectiveId, isShared: false }, bob);
  expect(await codeOf(get(objectiveId, eve))).toBe('not_found');
});

test('lists betray nothing of what is private', async () => {
  const fresh = await buildTeam(world);
  const { organizationId, ada, bob, eve } = fresh;
  const of = (by: Person, more = {}) => buildObjective(world, fresh, by, more);
  const top = await of(ada, { title: 'Sommet' });
  const secret = await of(bob, { title: 'Secret', parentId: top.id });
  const shared = await of(bob, { title: 'Partagé', parentId: secret.id, isShared: true });
  const list = async (as: Person, more = {}) =>
    (await world.call(objectives.list, { organizationId, ...more }, as)).items;
  const titles = async (as: Person, more = {}) => (await list(as, more)).map(({ title }) => title);

  expect((await titles(bob)).toSorted()).toEqual(['Partagé', 'Secret', 'Sommet']);
  for (const as of [ada, eve]) {
    expect(await titles(as)).toEqual(['Partagé', 'Sommet']);
    expect(await titles(as, { parentId: secret.id })).toEqual([]);
    expect(await titles(as, { parentId: null })).toEqual(['Partagé', 'Sommet']);
    expect(await get(shared.id, as)).toMatchObject({ parentId: null });
    expect(await get(top.id, as)).toMatchObject({ childCount: 0 });
  }
  expect(await titles(bob, { parentId: secret.id })).toEqual(['Partagé']);
  expect(await get(top.id, bob)).toMatchObject({ childCount: 1 });
  expect(await titles(ada, { ownerId: bob.accountId })).toEqual(['Partagé']);
  expect(await titles(bob, { scope: 'personal', words: 'sec' })).toEqual(['Secret']);
});

test('what others share is listed page by page, and no longer once it is private again', async () => {
  const fresh = await buildTeam(world);
  const { organizationId, ada, bob, eve } = fresh;
  const of = (by: Person, title: string, more = {}) =>
    buildObjective(world, fresh, by, { title, scope: 'personal', isShared: true, ...more });
  await buildObjective(world, fresh, ada, { title: 'De tous' });
  await of(bob, 'Privé', { isShared: false });
  const guitar = await of(bob, 'Guitare');
  await of(ada, 'Anglais');
  await of(eve, 'Voile', { startsOn: '2030-01-01', endsOn: '2030-12-31' });
  const pages = async (as: Person, more = {}) => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { organizationId, isSharedWithMe: true, limit: 1, cursor, ...more } as const;
      const page = await world.call(objectives.list, input, as);
      found.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  };

  expect(await pages(eve)).toEqual(['Anglais', 'Guitare']);
  expect(await pages(bob)).toEqual(['Voile', 'Anglais']);
  expect(await pages(ada, { to: '2029-12-31' })).toEqual(['Guitare']);
  await world.call(objectives.update, { objectiveId: guitar.id, isShared: false }, bob);
  expect(await pages(ada)).toEqual(['Voile']);
});

test('pages hold all once, latest end first and then by title', async () => {
  const fresh = await buildTeam(world);
  const { organizationId, ada, bob } = fresh;
  for (const [title, endsOn] of [
    ['Zèbre', '2026-06-30'],
    ['Âne', '2026-06-30'],
    ['Cheval', '2026-12-31'],
    ['Âne', '2026-06-30'],
  ] as const) {
    await buildObjective(world, fresh, ada, { title, endsOn });
  }
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call(objectives.list, { organizationId, limit: 1, cursor }, bob);
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(found).toEqual(['Cheval', 'Âne', 'Âne', 'Zèbre']);
  const between = { organizationId, from: '2026-07-01', to: '2026-07-31' };
  const { items } = await world.call(objectives.list, between, bob);
  expect(items.map(({ title }) => title)).toEqual(['Cheval']);
  const closed = await world.call(objectives.list, { organizationId, isOpen: false }, bob);
  expect(closed.items).toEqual([]);
});

test('a period has an order, and there is an end to how many there are', async () => {
  const fresh = await buildTeam(world);
  expect(await codeOf(buildObjective(world, fresh, fresh.ada, { endsOn: '2025-12-31' }))).toBe(
    'due_before_start',
  );
  await world.sql(
    'objectives',
    `insert into objective (id, organization_id, scope, owner_id, is_shared, title, description, starts_on, ends_on,
       confidence, progress, key_result_count, link_count, created_at)
     select gen_random_uuid(), $1, 'personal', $2, false, 'Un', '', '2026-01-01', '2026-02-01', 'on_track', 0, 0, 0, now()
     from generate_series(1, 500)`,
    [fresh.organizationId, fresh.bob.accountId],
  );

  expect(await codeOf(buildObjective(world, fresh, fresh.bob))).toBe('limit_reached');
});

test('whoever may not is refused', async () => {
  const { organizationId, ada, bob, clem } = team;
  const { id: objectiveId } = await build(ada);
  const { id: ownId } = await build(bob);
  const period = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const draft = { organizationId, scope: 'organization', title: 'Non', ...period } as const;

  await expectRefusals(world, objectives.create, { input: draft, outsider, unpermitted: bob });
  await expectRefusals(world, objectives.create, { input: draft, outsider, unpermitted: clem });
  await expectRefusals(world, objectives.list, { input: { organizationId }, outsider, unpermitted: clem });
  await expectRefusals(world, objectives.get, { input: { objectiveId }, outsider });
  for (const id of [objectiveId, ownId]) {
    const unpermitted = id === objectiveId ? bob : undefined;
    const cast = { outsider, unpermitted };
    await expectRefusals(world, objectives.update, { input: { objectiveId: id, title: 'Non' }, ...cast });
    await expectRefusals(world, objectives.close, { input: { objectiveId: id, state: 'done' }, ...cast });
    await expectRefusals(world, objectives.reopen, { input: { objectiveId: id }, ...cast });
    await expectRefusals(world, objectives.delete, { input: { objectiveId: id }, ...cast });
  }
});
