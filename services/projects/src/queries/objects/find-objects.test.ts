import { projects } from '@allforone/contracts/projects';
import { buildOrganization } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';
import { putFile } from '../../../test/portal-files.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

const find = (words: string, as: Person = team.tom, further: object = {}) =>
  world.call(projects.findObjects, { organizationId: team.organizationId, words, ...further }, as);
const titlesOf = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).items.map(({ title }) => title);
const build = (name: string, more: object = {}, clients: Person[] = []) =>
  buildProject(world, team, team.lea, [team.tom], clients, { name, ...more });
async function deliver(project: { id: string }, name: string, description = '') {
  const file = await putFile(
    world,
    { ...team, project: project as Team['project'] },
    `${name} ${Math.random()}`,
  );
  const input = { projectId: project.id, name, description, fileId: file.id };

  return world.call(projects.addDeliverable, input, team.tom);
}

test('projects and deliverables are found by the words of their names and descriptions', async () => {
  const project = await build('Théâtre de verdure', {
    description: 'Des gradins, une scène et des éclairages',
  });
  const deliverable = await deliver(project, 'Plans des gradins');
  const { items } = await find('gradin');
  const shared = { organizationId: team.organizationId, score: expect.any(Number) };

  expect(items).toHaveLength(2);
  expect(items).toContainEqual({
    ...{ ...shared, kind: 'project', id: project.id, title: 'Théâtre de verdure', state: 'running' },
    ...{ personId: team.lea.accountId, at: project.createdAt, canEdit: false },
    path: `/o/${team.organizationId}/projects/${project.id}`,
    excerpt: 'Des gradins, une scène et des éclairages',
  });
  expect(items).toContainEqual({
    ...{ ...shared, kind: 'deliverable', id: deliverable.id, title: 'Plans des gradins', state: 'waiting' },
    ...{ personId: team.tom.accountId, at: deliverable.createdAt, canEdit: true },
    path: `/o/${team.organizationId}/projects/${project.id}/deliverables/${deliverable.id}`,
    excerpt: 'Plans des gradins',
  });
  expect(await titlesOf('theat verdu')).toEqual([]);
  expect(await titlesOf('theatre verd')).toEqual(['Théâtre de verdure']);
  expect(await titlesOf('gradin', team.tom, { kinds: ['deliverable'] })).toEqual(['Plans des gradins']);
  expect(await titlesOf('gradin', team.tom, { kinds: [] })).toEqual([]);
});

test('the state of a project is told: late, paused or done', async () => {
  const late = await build('Volière en retard', { dueOn: '2020-01-01' });
  const stateOf = async () => (await find('voliere')).items[0]?.state;

  expect(await stateOf()).toBe('late');
  for (const status of ['paused', 'done'] as const) {
    await world.call(projects.update, { projectId: late.id, status }, team.lea);
    expect(await stateOf()).toBe(status);
  }
});

test('nobody finds more than what they see, clients their own, and cards are shown by the same rule', async () => {
  const theirs = await build('Kiosque ouvert', {}, [team.clem]);
  const hidden = await build('Kiosque fermé');
  const inside = await deliver(hidden, 'Kiosque, vue de nuit');
  const cards = (as: Person) =>
    world.callAsService(projects.objectCards, {
      accountId: as.accountId,
      objects: [
        { kind: 'deliverable', id: inside.id },
        { kind: 'message', id: theirs.id },
        { kind: 'project', id: hidden.id },
        { kind: 'project', id: theirs.id },
      ],
    });
  const names = async (as: Person) => (await cards(as)).map(({ title }) => title);

  expect(await titlesOf('kiosque', team.clem)).toEqual(['Kiosque ouvert']);
  expect(await names(team.clem)).toEqual(['Kiosque ouvert']);
  expect(await titlesOf('kiosque', team.bob)).toEqual([]);
  expect(await names(team.bob)).toEqual([]);
  expect(await titlesOf('kiosque', team.ada)).toHaveLength(3);
  expect(await names(team.ada)).toEqual(['Kiosque, vue de nuit', 'Kiosque fermé', 'Kiosque ouvert']);
  await expectRefusals(world, projects.findObjects, {
    input: { organizationId: team.organizationId, words: 'kiosque' },
    outsider: (await buildOrganization(world, 'Oscar')).owner,
  });

  await world.call(projects.delete, { projectId: hidden.id }, team.lea);
  expect(await titlesOf('kiosque', team.ada)).toEqual(['Kiosque ouvert']);
  expect(await names(team.ada)).toEqual(['Kiosque ouvert']);
});

test('it is narrowed by person, place and time, and goes on page by page over both kinds', async () => {
  const first = await build('Passerelle une');
  await deliver(first, 'Passerelle, étude');
  const second = await build('Passerelle deux');
  const narrowed = (further: object) => titlesOf('passerelle', team.ada, further);

  expect(await narrowed({ placeId: first.id })).toHaveLength(2);
  expect(await narrowed({ placeId: second.id })).toEqual(['Passerelle deux']);
  expect(await narrowed({ personId: team.tom.accountId })).toEqual(['Passerelle, étude']);
  expect(await narrowed({ from: second.createdAt })).toEqual(['Passerelle deux']);
  expect(await narrowed({ before: first.createdAt })).toEqual([]);

  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await find('passerelle', team.ada, { limit: 1, cursor });
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found.toSorted()).toEqual(['Passerelle deux', 'Passerelle une', 'Passerelle, étude']);
  expect((await world.refusal(find('passerelle', team.ada, { cursor: 'abc' }))).code).toBe('invalid_input');
});
