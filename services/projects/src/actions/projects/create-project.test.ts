import { projects } from '@allforone/contracts/projects';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
  outsider = (await buildTeam(world)).lea;
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

test('who creates a project leads it, with its stages in order and its people', async () => {
  const { organizationId, lea, tom, clem } = team;
  const project = await buildProject(world, team, lea, [tom], [clem], { dueOn: '2040-05-01' });

  expect(project).toMatchObject({
    ...{ organizationId, status: 'running', progress: 0, stageCount: 3, deliveredStageCount: 0 },
    ...{ leadId: lea.accountId, part: 'lead', canWork: true, canManage: true, canAnswer: false },
    ...{ dueOn: '2040-05-01', isLate: false, waitingCount: 0, deletedAt: null },
    currentStage: { name: 'Maquette', dueOn: null },
  });
  const { items } = await world.call(projects.members, { projectId: project.id }, lea);
  expect(new Map(items.map(({ accountId, part }) => [accountId, part]))).toEqual(
    new Map([
      [lea.accountId, 'lead'],
      [tom.accountId, 'team'],
      [clem.accountId, 'client'],
    ]),
  );
  const stages = await world.call(projects.stages, { projectId: project.id }, clem);
  expect(stages.map(({ name, position }) => [name, position])).toEqual([
    ['Maquette', 1],
    ['Réalisation', 2],
    ['Mise en ligne', 3],
  ]);
  await world.told(projects.created, ({ projectId }) => projectId === project.id);
  await world.told(projects.changed, ({ projectId }) => projectId === project.id);
  for (const { accountId } of [lea, tom, clem]) {
    await world.told(
      projects.memberAdded,
      (event) => event.projectId === project.id && event.accountId === accountId,
    );
  }
});

test('a project is seen by its people and by who manages them all, and by nobody else', async () => {
  const { organizationId, ada, lea, tom, clem, bob, project } = team;
  const get = (as: Person) => world.call(projects.get, { projectId: project.id }, as);
  const list = async (as: Person) =>
    (await world.call(projects.list, { organizationId }, as)).items.map(({ id }) => id);

  expect(await get(ada)).toMatchObject({ part: null, canWork: true, canManage: true, canAnswer: false });
  expect(await get(tom)).toMatchObject({ part: 'team', canWork: true, canManage: false });
  expect(await get(clem)).toMatchObject({ part: 'client', canWork: false, canAnswer: true });
  expect(await codeOf(get(bob))).toBe('not_found');
  for (const person of [ada, lea, tom, clem]) expect(await list(person)).toContain(project.id);
  expect(await list(bob)).toEqual([]);
  const standing = (accountId: string) =>
    world.callAsService(projects.standing, { projectId: project.id, accountId });
  expect(await standing(clem.accountId)).toEqual({
    ...{ organizationId, name: project.name, sees: true, part: 'client', canWork: false, canManage: false },
  });
  expect(await standing(bob.accountId)).toMatchObject({ sees: false, part: null, canWork: false });
  expect(await standing(outsider.accountId)).toMatchObject({ sees: false });
});

test('a name is free once, and a deadline comes after the start', async () => {
  const { lea, project, bob, tom } = team;

  expect(await codeOf(buildProject(world, team, lea, [], [], { name: project.name.toUpperCase() }))).toBe(
    'name_taken',
  );
  const dates = { startsOn: '2030-02-02', dueOn: '2030-02-01' };
  expect(await codeOf(buildProject(world, team, lea, [], [], dates))).toBe('due_before_start');
  expect(await codeOf(buildProject(world, team, lea, [outsider]))).toBe('not_found');
  expect(await codeOf(buildProject(world, team, tom, [], [], { clientGroupId: bob.accountId }))).toBe(
    'not_found',
  );
});

test('whoever may not is refused', async () => {
  const { organizationId, clem, project } = team;

  await expectRefusals(world, projects.create, {
    ...{ input: { organizationId, name: 'Non' }, outsider, unpermitted: clem },
  });
  await expectRefusals(world, projects.get, { input: { projectId: project.id }, outsider });
  await expectRefusals(world, projects.list, { input: { organizationId }, outsider });
  await expectRefusals(world, projects.members, { input: { projectId: project.id }, outsider });
});
