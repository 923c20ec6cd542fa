import { type Project, projects, type Stage } from '@allforone/contracts/projects';
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
const build = (more = {}) => buildProject(world, team, team.lea, [team.tom], [team.clem], more);
const get = ({ id }: Project, as = team.lea) => world.call(projects.get, { projectId: id }, as);
const stagesOf = ({ id }: Project, as = team.tom) => world.call(projects.stages, { projectId: id }, as);
const first = async (project: Project) => (await stagesOf(project))[0] as Stage;

test('progress is the weight of what is delivered, rounded down, and 100 only when all is', async () => {
  const project = await build({ stages: [] });
  const add = (name: string, weight: number) =>
    world.call(projects.addStage, { projectId: project.id, name, weight }, team.tom);
  expect((await get(project)).progress).toBe(0);
  const [small, large, last] = [await add('Un', 1), await add('Deux', 99), await add('Trois', 1)];
  const deliver = ({ id }: Stage) => world.call(projects.deliverStage, { stageId: id }, team.tom);

  await deliver(small);
  expect(await get(project)).toMatchObject({ progress: 0, deliveredStageCount: 1 });
  expect((await get(project)).currentStage).toMatchObject({ id: large.id });
  await deliver(large);
  expect((await get(project)).progress).toBe(99);
  const delivered = await deliver(last);
  expect(delivered).toMatchObject({ deliveredBy: team.tom.accountId });
  expect(await get(project)).toMatchObject({ progress: 100, currentStage: null, status: 'running' });
  await world.told(projects.stageDelivered, (event) => event.stageId === last.id && event.progress === 100);

  const again = await world.call(projects.deliverStage, { stageId: last.id }, team.lea);
  expect(again).toEqual(delivered);
  await world.call(projects.reopenStage, { stageId: large.id }, team.lea);
  expect(await get(project)).toMatchObject({ progress: 1, currentStage: { id: large.id } });
  await world.told(projects.stageReopened, (event) => event.stageId === large.id && event.progress === 1);
});

test('a project without stages is at 0, or at 100 when it is done', async () => {
  const project = await build({ stages: [] });

  const done = await world.call(projects.update, { projectId: project.id, status: 'done' }, team.lea);
  expect(done).toMatchObject({ progress: 100, status: 'done' });
  const open = await build();
  const both = await world.call(projects.update, { projectId: open.id, status: 'done' }, team.lea);
  expect(both).toMatchObject({ progress: 0, deliveredStageCount: 0 });
});

test('a stage moves behind another or to the front, and positions have no gap', async () => {
  const project = await build();
  const [a, b, c] = (await stagesOf(project)) as [Stage, Stage, Stage];
  const move = ({ id }: Stage, after: Stage | null) =>
    world.call(projects.moveStage, { stageId: id, afterId: after?.id ?? null }, team.tom);
  const names = async () => (await stagesOf(project)).map(({ name, position }) => `${position} ${name}`);

  await move(c, null);
  expect(await names()).toEqual(['1 Mise en ligne', '2 Maquette', '3 Réalisation']);
  await move(c, b);
  expect(await names()).toEqual(['1 Maquette', '2 Réalisation', '3 Mise en ligne']);
  await move(a, a);
  expect(await names()).toEqual(['1 Maquette', '2 Réalisation', '3 Mise en ligne']);
  expect(await codeOf(move(a, await first(await build())))).toBe('not_found');
  await world.call(projects.deleteStage, { stageId: b.id }, team.tom);
  expect(await names()).toEqual(['1 Maquette', '2 Mise en ligne']);
});

test('many who move, add and delete at once leave an order without a gap', async () => {
  const project = await build();
  const stages = await stagesOf(project);
  const [a, b, c] = stages as [Stage, Stage, Stage];
  const move = (stage: Stage, after: Stage | null) =>
    world.call(projects.moveStage, { stageId: stage.id, afterId: after?.id ?? null }, team.tom);
  const add = (name: string) => world.call(projects.addStage, { projectId: project.id, name }, team.tom);

  await Promise.all([
    ...[move(a, b), move(b, c), move(c, a), move(a, null), move(b, a), move(c, b)],
    ...[add('Quatre'), add('Cinq'), add('Six')],
  ]);
  await Promise.all([world.call(projects.deleteStage, { stageId: b.id }, team.lea), move(c, a), add('Sept')]);

  expect((await stagesOf(project)).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await get(project)).toMatchObject({ stageCount: 6 });
});

test('a stage is for who works on the project, and a client does not see for whom', async () => {
  const project = await build();
  const { id: stageId } = await first(project);
  const assign = (accountId: string | null) =>
    world.call(projects.updateStage, { stageId, assigneeId: accountId, name: 'Croquis' }, team.tom);

  expect(await assign(team.tom.accountId)).toMatchObject({ assigneeId: team.tom.accountId, name: 'Croquis' });
  expect(await codeOf(assign(team.clem.accountId))).toBe('not_found');
  expect(await codeOf(assign(team.bob.accountId))).toBe('not_found');
  expect((await stagesOf(project, team.clem))[0]).toMatchObject({ name: 'Croquis', assigneeId: null });
  await world.call(projects.removeMember, { projectId: project.id, accountId: team.tom.accountId }, team.lea);
  expect((await stagesOf(project, team.lea))[0]).toMatchObject({ assigneeId: null });
});

test('what is due and not delivered is late, unless paused or done', async () => {
  const project = await build({ stages: [{ name: 'Un', dueOn: '2020-01-01' }] });
  const stage = await first(project);
  const update = (status: 'running' | 'paused' | 'done') =>
    world.call(projects.update, { projectId: project.id, status }, team.lea);

  expect(project.isLate).toBe(true);
  expect(stage.isLate).toBe(true);
  expect((await update('paused')).isLate).toBe(false);
  expect((await first(project)).isLate).toBe(false);
  expect((await update('done')).isLate).toBe(false);
  expect((await update('running')).isLate).toBe(true);
  await world.call(projects.deliverStage, { stageId: stage.id }, team.tom);
  expect((await get(project)).isLate).toBe(false);
});

test('there are at most a hundred', async () => {
  const project = await build({ stages: [] });
  await world.sql(
    'projects',
    `insert into stage (id, organization_id, project_id, name, description, position, weight)
     select gen_random_uuid(), $1, $2, 'Étape', '', n, 1 from generate_series(1, 100) as n`,
    [team.organizationId, project.id],
  );

  expect(await codeOf(world.call(projects.addStage, { projectId: project.id, name: 'Non' }, team.tom))).toBe(
    'limit_reached',
  );
});

test('whoever may not is refused', async () => {
  const project = await build();
  const { id: stageId } = await first(project);
  const projectId = project.id;
  const cast = { outsider, unpermitted: team.clem };

  await expectRefusals(world, projects.stages, { input: { projectId }, outsider });
  await expectRefusals(world, projects.addStage, { input: { projectId, name: 'Non' }, ...cast });
  await expectRefusals(world, projects.updateStage, { input: { stageId, name: 'Non' }, ...cast });
  await expectRefusals(world, projects.moveStage, { input: { stageId, afterId: null }, ...cast });
  await expectRefusals(world, projects.deliverStage, { input: { stageId }, ...cast });
  await expectRefusals(world, projects.reopenStage, { input: { stageId }, ...cast });
  await expectRefusals(world, projects.deleteStage, { input: { stageId }, ...cast });
});
