import { projects } from '@allforone/contracts/projects';
import type { World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

/** What was told of a project by the clock of that day, in Paris. */
async function toldOn(projectId: string, day: string) {
  const before = world.published(projects.deadlineNear).length;
  world.setNow(new Date(`${day}T08:00:00+02:00`));
  await world.runJob('projects', 'remind-deadlines');
  await world.settled();
  const told = world.published(projects.deadlineNear).slice(before);

  return told
    .filter((event) => event.projectId === projectId)
    .map(({ stageId, dueOn, state }) => `${stageId ? 'stage' : 'project'} ${dueOn} ${state}`)
    .sort();
}

test('each deadline is told once three days before, and once the day after', async () => {
  const { id } = await buildProject(world, team, team.lea, [], [], {
    ...{ dueOn: '2041-06-20', stages: [{ name: 'Un', dueOn: '2041-06-10' }, { name: 'Deux' }] },
  });

  expect(await toldOn(id, '2041-06-06')).toEqual([]);
  expect(await toldOn(id, '2041-06-07')).toEqual(['stage 2041-06-10 soon']);
  expect(await toldOn(id, '2041-06-10')).toEqual([]);
  expect(await toldOn(id, '2041-06-11')).toEqual(['stage 2041-06-10 late']);
  expect(await toldOn(id, '2041-06-12')).toEqual([]);
  await world.call(projects.update, { projectId: id, dueOn: '2041-06-14' }, team.lea);
  expect(await toldOn(id, '2041-06-12')).toEqual(['project 2041-06-14 soon']);
  await world.call(projects.update, { projectId: id, status: 'paused' }, team.lea);
  expect(await toldOn(id, '2041-06-15')).toEqual([]);
  await world.call(projects.update, { projectId: id, status: 'running' }, team.lea);
  expect(await toldOn(id, '2041-06-15')).toEqual(['project 2041-06-14 late']);
});

test('what is delivered is not reminded of', async () => {
  const { id } = await buildProject(world, team, team.lea, [], [], {
    stages: [{ name: 'Un', dueOn: '2042-06-10' }],
  });
  const [stage] = await world.call(projects.stages, { projectId: id }, team.lea);
  await world.call(projects.deliverStage, { stageId: stage?.id as string }, team.lea);

  expect(await toldOn(id, '2042-06-11')).toEqual([]);
});
