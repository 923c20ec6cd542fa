import { type KeyResult, type Objective, objectives } from '@allforone/contracts/objectives';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  checkIn,
  startObjectives,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
let sales: Objective;
let clients: KeyResult;
let secret: Objective;
beforeAll(async () => {
  world = await startObjectives();
  team = await buildTeam(world);
  const { ada, bob } = team;
  const about = { title: 'Développer les ventes', description: 'Ouvrir deux réunions avec les écoles' };
  sales = await buildObjective(world, team, ada, about);
  clients = await buildKeyResult(world, sales, ada, { title: 'Clients signés' });
  const note = `${'Beaucoup de mots avant. '.repeat(10)}Le prototype convainc les mairies`;
  await checkIn(world, clients, ada, 4, { note });
  secret = await buildObjective(world, team, bob, { title: 'Ventes secrètes' });
  await buildKeyResult(world, secret, bob, { title: 'Prototype secret' });
});
afterAll(() => world.stop());

const find = async (words: string, as: Person = team.bob, more = {}) =>
  (await world.call(objectives.findObjects, { organizationId: team.organizationId, words, ...more }, as))
    .items;
const titles = async (...asked: Parameters<typeof find>) => (await find(...asked)).map(({ title }) => title);

test('titles, descriptions and what was said in check-ins are found, whatever their accents and endings', async () => {
  for (const words of ['vente', 'DEVELOPPER', 'reunion', 'ecol', 'reunions ecole']) {
    expect(await titles(words, team.eve), words).toEqual(['Développer les ventes']);
  }
  const [hit] = await find('prototype mair', team.eve);
  expect(hit).toMatchObject({
    ...{ kind: 'keyResult', id: clients.id, title: 'Clients signés', personId: team.ada.accountId },
    ...{ path: `/o/${team.organizationId}/objectives/${sales.id}`, state: 'on_track', canEdit: false },
    excerpt: expect.stringMatching(/^….*Le prototype convainc les mairies$/),
  });
  expect(hit?.score).toBeGreaterThan(0);
  expect(hit?.score).toBeLessThan(1);
  for (const words of ["' OR 1=1 --", ':*', '((', team.organizationId]) {
    expect(await titles(words), words).toEqual([]);
  }
});

test('what is private is found by its owner alone', async () => {
  expect(await titles('secret')).toHaveLength(2);
  for (const as of [team.ada, team.eve]) {
    expect(await titles('secret', as)).toEqual([]);
    expect(await titles('ventes', as)).toEqual(['Développer les ventes']);
  }
});

test('a search is narrowed by kind, person, place and time, and goes on page by page', async () => {
  const { ada, bob } = team;
  expect(await titles('prototype', bob, { kinds: ['objective'] })).toEqual([]);
  expect(await titles('ventes', bob, { personId: bob.accountId })).toEqual(['Ventes secrètes']);
  expect(await titles('ventes', bob, { placeId: newId() })).toEqual([]);
  expect(await titles('ventes', bob, { before: sales.createdAt })).toEqual([]);
  expect(await titles('ventes', bob, { from: secret.createdAt })).toEqual(['Ventes secrètes']);

  for (const n of [1, 2, 3]) await buildObjective(world, team, ada, { title: `Pamplemousse ${n}` });
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const input = { organizationId: team.organizationId, words: 'pamplem', limit: 1, cursor };
    const page = await world.call(objectives.findObjects, input, bob);
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found).toEqual(['Pamplemousse 3', 'Pamplemousse 2', 'Pamplemousse 1']);
});

test('cards are shown to who may see the objects now, in the order asked for', async () => {
  const { organizationId, ada, bob, clem } = team;
  const objects = [
    { kind: 'keyResult' as const, id: clients.id },
    { kind: 'objective' as const, id: secret.id },
    { kind: 'task' as const, id: sales.id },
    { kind: 'objective' as const, id: sales.id },
    { kind: 'objective' as const, id: newId() },
  ];
  const cards = async ({ accountId }: Person) =>
    (await world.callAsService(objectives.objectCards, { accountId, objects })).map((card) => [
      card.title,
      card.canEdit,
    ]);

  expect(await cards(ada)).toEqual([
    ['Clients signés', true],
    ['Développer les ventes', true],
  ]);
  expect(await cards(bob)).toEqual([
    ['Clients signés', false],
    ['Ventes secrètes', true],
    ['Développer les ventes', false],
  ]);
  expect(await cards(clem)).toEqual([]);
  await world.call(organizations.removeMember, { organizationId, accountId: bob.accountId }, ada);
  expect(await cards(bob)).toEqual([]);
});

test('whoever may not is refused', async () => {
  const outsider = (await buildTeam(world)).bob;
  const input = { organizationId: team.organizationId, words: 'ventes' };

  await expectRefusals(world, objectives.findObjects, { input, outsider, unpermitted: team.clem });
});
