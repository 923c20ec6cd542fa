import type { InputOf } from '@allforone/contracts/contract';
import { projects } from '@allforone/contracts/projects';
import { buildMember } from '@allforone/organizations/test/factories';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
let lou: Person;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
  lou = await buildMember(world, team, 'Lou');
  const build = (name: string, more = {}) =>
    buildProject(world, team, team.lea, [lou], [], { name, stages: [], ...more });
  await build('Site vitrine Dupont', { dueOn: '2044-03-01' });
  await build('Élagage du parc', { dueOn: '2020-03-01' });
  const { id: projectId } = await build('Application mobile');
  await world.call(projects.update, { projectId, status: 'paused' }, team.lea);
  await build('Zoo de Vincennes', { dueOn: '2044-03-01' });
});
afterAll(() => world.stop());

/** All names, page by page. */
async function list(input: Partial<InputOf<typeof projects.list>> = {}, as = lou, limit = 100) {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call(
      projects.list,
      { organizationId: team.organizationId, limit, cursor, ...input },
      as,
    );
    names.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return names;
}

test('projects come newest first, by name or by deadline, and pages hold them all once', async () => {
  const [site, parc, app, zoo] = [
    'Site vitrine Dupont',
    'Élagage du parc',
    'Application mobile',
    'Zoo de Vincennes',
  ];
  const expected = {
    newest: [zoo, app, parc, site],
    name: [app, parc, site, zoo],
    due: [parc, site, zoo, app],
  };

  for (const sort of ['newest', 'name', 'due'] as const) {
    expect(await list({ sort })).toEqual(expected[sort]);
    expect(await list({ sort }, lou, 1)).toEqual(expected[sort]);
    expect(await list({ sort }, team.ada, 2)).toHaveLength(5);
  }
});

test('projects are found by state, lateness and the beginnings of words', async () => {
  expect(await list({ status: 'paused' })).toEqual(['Application mobile']);
  expect(await list({ lateOnly: true })).toEqual(['Élagage du parc']);
  expect(await list({ words: 'dup vit' })).toEqual(['Site vitrine Dupont']);
  expect(await list({ words: 'elag' })).toEqual(['Élagage du parc']);
  expect(await list({ words: '%' })).toHaveLength(4);
  expect(await list({ words: 'rien' })).toEqual([]);
  expect(await list({ clientGroupId: team.organizationId })).toEqual([]);
});
