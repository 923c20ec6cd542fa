import { projects } from '@allforone/contracts/projects';
import { buildGroup, buildMember } from '@allforone/organizations/test/factories';
import { expectRefusals, type World } from '@allforone/runtime/testing';
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

const overview = () => world.call(projects.overview, { organizationId: team.organizationId }, team.ada);

test('the whole is counted, and anew as soon as a project changes', async () => {
  const { lea, tom, clem } = team;
  const before = await overview();
  expect(before).toMatchObject({ projectCount: 1, byStatus: { running: 1, paused: 0, done: 0 } });
  expect(before.months).toHaveLength(12);
  expect(before.months.at(-1)).toMatchObject({
    month: new Date().toISOString().slice(0, 7),
    projectsDone: 0,
  });

  const clientGroupId = await buildGroup(world, team, 'Mairie');
  const late = await buildProject(world, team, lea, [tom], [clem], {
    ...{ clientGroupId, stages: [{ name: 'Un', dueOn: '2020-01-01' }, { name: 'Deux' }] },
  });
  const stages = await world.call(projects.stages, { projectId: late.id }, lea);
  for (const { id: stageId } of stages) {
    await world.call(projects.updateStage, { stageId, assigneeId: tom.accountId }, lea);
  }
  const done = await buildProject(world, team, lea, [tom], [clem]);
  const [first] = await world.call(projects.stages, { projectId: done.id }, lea);
  await world.call(projects.deliverStage, { stageId: first?.id as string }, tom);
  await world.call(projects.update, { projectId: done.id, status: 'done' }, lea);
  const file = await putFile(world, { ...team, project: late }, 'un');
  await world.call(projects.addDeliverable, { projectId: late.id, name: 'Plan', fileId: file.id }, tom);

  await expect.poll(async () => (await overview()).waitingCount, { timeout: 3000 }).toBe(1);
  const after = await overview();
  expect(after).toMatchObject({
    ...{ clientCount: 1, projectCount: 3, byStatus: { running: 2, paused: 0, done: 1 }, lateCount: 1 },
    workload: [{ accountId: tom.accountId, stageCount: 2, lateStageCount: 1, projectCount: 1 }],
  });
  expect(after.late.map(({ id }) => id)).toEqual([late.id]);
  expect(after.months.at(-1)).toMatchObject({ projectsCreated: 3, projectsDone: 1, stagesDelivered: 1 });
  const clients = await world.call(projects.clients, { organizationId: team.organizationId }, team.ada);
  expect(clients.items).toEqual([
    { groupId: clientGroupId, runningCount: 1, doneCount: 0, lateCount: 1, waitingCount: 1 },
  ]);
});

test('a client finds theirs, what waits for them, and what came last', async () => {
  const { organizationId, lea, tom } = team;
  const cleo = await buildMember(world, team, 'Cléo', 'client');
  const groupId = await buildGroup(world, team, 'Cabinet Leroy');
  await buildProject(world, team, lea);
  const mine = await buildProject(world, team, lea, [tom], [cleo], { clientGroupId: groupId });
  const add = async (name: string) => {
    const { id: fileId } = await putFile(world, { ...team, project: mine }, name);
    return world.call(projects.addDeliverable, { projectId: mine.id, name, fileId }, tom);
  };
  const [one, two] = [await add('Un'), await add('Deux')];
  await world.call(projects.answer, { deliverableId: one.id, version: 1, verdict: 'accepted' }, cleo);

  const portal = await world.call(projects.portal, { organizationId }, cleo);
  expect(portal.projects.map(({ id }) => id)).toEqual([mine.id]);
  expect(portal.waiting.map(({ id, projectName }) => [id, projectName])).toEqual([[two.id, mine.name]]);
  expect(portal.latest.map(({ id }) => id)).toEqual([two.id, one.id]);
  expect(await world.call(projects.portal, { organizationId }, tom)).toEqual({
    ...{ projects: [], waiting: [], latest: [] },
  });
});

test('the whole is for who manages all projects', async () => {
  const outsider = (await buildTeam(world)).lea;
  const cast = { input: { organizationId: team.organizationId }, outsider, unpermitted: team.lea };

  await expectRefusals(world, projects.overview, cast);
  await expectRefusals(world, projects.clients, cast);
  await expectRefusals(world, projects.portal, { input: cast.input, outsider });
});
