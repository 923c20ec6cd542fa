import type { PayloadOf } from '@allforone/contracts/contract';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

/** As `tasks` would: what is left in an outbox is told within a second. */
async function tell(payload: Omit<PayloadOf<typeof tasks.projectCounted>, 'organizationId'>): Promise<void> {
  const { service, name } = tasks.projectCounted;
  await world.sql(
    'projects',
    `insert into outbox (id, subject, payload, created_at) values ($1, $2, $3, now() - interval '1 minute')`,
    [
      newId(),
      `${world.config.namespace}.events.${service}.${name}`,
      JSON.stringify({ organizationId: team.organizationId, ...payload }),
    ],
  );
  await world.quiet();
}

const read = (projectId: string) => world.call(projects.get, { projectId }, team.lea);
const progressOf = async (projectId: string) => (await read(projectId)).progress;

test('each task weighs as much as a stage of weight 1, rounded down', async () => {
  const { id: projectId } = await buildProject(world, team, team.lea);
  const [stage] = await world.call(projects.stages, { projectId }, team.lea);
  await tell({ projectId, taskCount: 4, doneTaskCount: 1, version: 1 });

  expect(await read(projectId)).toMatchObject({ progress: 14, taskCount: 4, doneTaskCount: 1 });
  await world.call(projects.deliverStage, { stageId: stage?.id ?? '' }, team.lea);
  expect(await progressOf(projectId)).toBe(28);
});

test('a project without stages goes by its tasks alone, and by its status when it has none of them', async () => {
  const { id: projectId } = await buildProject(world, team, team.lea, [], [], { stages: [] });
  await tell({ projectId, taskCount: 3, doneTaskCount: 2, version: 1 });
  expect(await progressOf(projectId)).toBe(66);

  await tell({ projectId, taskCount: 0, doneTaskCount: 0, version: 2 });
  expect(await progressOf(projectId)).toBe(0);
  await world.call(projects.update, { projectId, status: 'done' }, team.lea);
  expect(await progressOf(projectId)).toBe(100);
});

test('who looks is told, the history says nothing of it, and an older count changes nothing', async () => {
  const { id: projectId } = await buildProject(world, team, team.lea, [], [], { stages: [] });
  const historyOf = async () => (await world.call(projects.history, { projectId }, team.lea)).items.length;
  const changes = () =>
    world.published(projects.changed).filter((told) => told.projectId === projectId).length;
  await world.quiet();
  const [history, told] = [await historyOf(), changes()];
  await tell({ projectId, taskCount: 2, doneTaskCount: 1, version: 7 });
  expect(changes()).toBe(told + 1);

  await tell({ projectId, taskCount: 2, doneTaskCount: 0, version: 6 });
  await tell({ projectId: newId(), taskCount: 2, doneTaskCount: 0, version: 1 });
  expect(await progressOf(projectId)).toBe(50);
  expect(changes()).toBe(told + 1);
  expect(await historyOf()).toBe(history);
});
