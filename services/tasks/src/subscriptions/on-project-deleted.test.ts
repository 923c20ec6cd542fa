import { links } from '@allforone/contracts/links';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { type TaskPlace, tasks } from '@allforone/contracts/tasks';
import { buildGroup } from '@allforone/organizations/test/factories';
import { buildTeam, type Team } from '@allforone/projects/test/factories';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildTask, startTasks } from '../../test/factories.ts';

let world: World;
let team: Team;
let home: TaskPlace;
beforeAll(async () => {
  world = await startTasks();
  team = await buildTeam(world);
  home = { kind: 'project', placeId: team.project.id };
});
afterAll(() => world.stop());

const build = (as: Person = team.tom, draft: Parameters<typeof buildTask>[3] = {}) =>
  buildTask(world, { ...team, home }, as, draft);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const boardsOf = async (as: Person) =>
  (await world.call(tasks.boards, { organizationId: team.organizationId }, as)).items;
const progress = async () => {
  await world.quiet();
  const read = await world.call(projects.get, { projectId: team.project.id }, team.lea);

  return { progress: read.progress, taskCount: read.taskCount, doneTaskCount: read.doneTaskCount };
};

test('its team works on the board of a project, its client never sees it', async () => {
  const { organizationId, ada, lea, tom, clem, bob, project } = team;
  const task = await build(tom, { assigneeIds: [lea.accountId] });
  const board = await world.call(tasks.board, { organizationId, place: home }, tom);
  expect(board).toMatchObject({ name: project.name, canWrite: true, canManage: false });
  const manage = { boardId: board.id, name: 'En attente' };
  expect(await codeOf(world.call(tasks.addColumn, manage, tom))).toBe('forbidden');
  await world.call(tasks.addColumn, manage, lea);
  expect(await world.call(tasks.get, { taskId: task.id }, ada)).toMatchObject({ placeName: project.name });

  // The role of a client bears no right to tasks at all: a guest or a member may have a board elsewhere.
  for (const [stranger, code] of [
    [clem, 'forbidden'],
    [bob, 'not_found'],
  ] as const) {
    expect(await codeOf(world.call(tasks.board, { organizationId, place: home }, stranger))).toBe(code);
    expect(await codeOf(world.call(tasks.get, { taskId: task.id }, stranger))).toBe('not_found');
    expect(await codeOf(build(stranger))).toBe(code);
    expect(await codeOf(build(tom, { assigneeIds: [stranger.accountId] }))).toBe('assignee_not_here');
  }
  expect(await boardsOf(tom)).toMatchObject([{ id: board.id, name: project.name }]);
  expect(await boardsOf(bob)).toEqual([]);
  await expectRefusals(world, tasks.get, {
    input: { taskId: task.id },
    outsider: await world.person('Mallory'),
  });
});

test('what is done of its tasks moves how far a project is', async () => {
  const before = await progress();
  const [one, two] = [await build(), await build()];
  await build(team.tom, { parentId: one.id });
  expect((await progress()).taskCount).toBe(before.taskCount + 2);

  await world.call(tasks.complete, { taskId: one.id }, team.tom);
  const after = await progress();
  expect(after.doneTaskCount).toBe(before.doneTaskCount + 1);
  // Three stages, none of them delivered, weigh as much as three tasks.
  expect(after.progress).toBe(Math.floor((100 * after.doneTaskCount) / (3 + after.taskCount)));

  await world.call(tasks.delete, { taskId: two.id }, team.tom);
  await world.call(tasks.reopen, { taskId: one.id }, team.tom);
  const last = await progress();
  expect([last.taskCount, last.doneTaskCount]).toEqual([before.taskCount + 1, before.doneTaskCount]);
});

test('the board of a deleted project is hidden from everybody until it is restored', async () => {
  const { lea, project } = team;
  const task = await build(lea, { assigneeIds: [lea.accountId] });
  await world.call(projects.delete, { projectId: project.id }, lea);
  await world.quiet();

  expect(await boardsOf(lea)).toEqual([]);
  expect(await codeOf(world.call(tasks.get, { taskId: task.id }, lea))).toBe('not_found');
  expect(await codeOf(build(lea))).toBe('not_found');
  expect((await world.call(tasks.mine, {}, lea)).items).toEqual([]);
  const facts = world.callAsService(tasks.taskFacts, { taskId: task.id, accountId: lea.accountId });
  expect(await codeOf(facts)).toBe('not_found');

  await world.call(projects.restore, { projectId: project.id }, lea);
  await world.quiet();
  expect(await boardsOf(lea)).toHaveLength(1);
  expect((await world.call(tasks.mine, {}, lea)).items.map(({ id }) => id)).toContain(task.id);
});

test('the board of a deleted group is hidden from its owner too', async () => {
  const { ada, organizationId } = team;
  const groupId = await buildGroup(world, team, 'Éphémère');
  const place = { kind: 'group', placeId: groupId } as const;
  const task = await build(ada, { place });
  await world.call(organizations.deleteGroup, { groupId }, ada);
  await world.quiet();

  expect((await boardsOf(ada)).map((board) => board.id)).not.toContain(task.boardId);
  expect(await codeOf(world.call(tasks.cards, { boardId: task.boardId }, ada))).toBe('not_found');
  expect(await codeOf(world.call(tasks.board, { organizationId, place }, ada))).toBe('not_found');
});

test('how many links a task has is shown, and an older count is passed over', async () => {
  const { organizationId, tom } = team;
  const task = await build();
  const count = (linkCount: number, version: number, id = task.id) =>
    world.tell(links.counted, { organizationId, object: { kind: 'task', id }, linkCount, version });
  const read = () => world.call(tasks.get, { taskId: task.id }, tom);
  await count(3, 2);
  await count(9, 1);
  await count(1, 1, newId());
  await vi.waitFor(async () => expect((await read()).linkCount).toBe(3), 5000);
  await world.quiet();
  expect(await read()).toMatchObject({ linkCount: 3, version: task.version + 1 });
});
