import { type Task, tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let task: Task;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
beforeEach(async () => {
  task = await buildTask(world, office, office.bob);
});
afterAll(() => world.stop());

const add = (minutes: number, as: Person = office.bob) =>
  world.call(tasks.addTime, { taskId: task.id, minutes, day: '2026-11-25', note: 'Relecture' }, as);
const remove = (timeId: string, as: Person) => world.call(tasks.removeTime, { timeId }, as);
const spent = async () => (await world.call(tasks.get, { taskId: task.id }, office.bob)).minutesSpent;
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

test('time is added up, latest first, each under the name of who spent it', async () => {
  const { bob, eve } = office;
  const first = await add(90);
  const second = await add(15, eve);

  expect(first).toMatchObject({
    accountId: bob.accountId,
    minutes: 90,
    day: '2026-11-25',
    note: 'Relecture',
  });
  expect(await spent()).toBe(105);
  const page = await world.call(tasks.times, { taskId: task.id, limit: 1 }, bob);
  expect(page.items).toEqual([second]);
  const cursor = page.nextCursor ?? undefined;
  expect((await world.call(tasks.times, { taskId: task.id, cursor }, bob)).items).toEqual([first]);
});

test('two who add at once lose nothing', async () => {
  await Promise.all([add(10), add(20, office.eve), add(30), add(40, office.ada)]);
  expect(await spent()).toBe(100);
});

test('only who spent it takes it back, or who manages the board', async () => {
  const { ada, bob, eve } = office;
  const [first, second] = [await add(30), await add(20)];
  expect(await codeOf(remove(first.id, eve))).toBe('not_author');
  await remove(first.id, bob);
  await remove(second.id, ada);

  expect(await spent()).toBe(0);
  expect(await codeOf(remove(first.id, bob))).toBe('not_found');
});

test('a task takes ten thousand hours', async () => {
  await world.sql('tasks', 'update task set minutes_spent = 599990 where id = $1', [task.id]);
  expect(await codeOf(add(11))).toBe('limit_reached');
  await add(10);
  expect(await spent()).toBe(600_000);
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const { id: timeId } = await add(5);
  const input = { taskId: task.id, minutes: 5, day: '2026-11-25', note: '' };

  await expectRefusals(world, tasks.addTime, { input, outsider });
  await expectRefusals(world, tasks.removeTime, { input: { timeId }, outsider });
  await expectRefusals(world, tasks.times, { input: { taskId: task.id }, outsider });
  expect(await codeOf(add(5, office.guest))).toBe('not_found');
  expect(await codeOf(remove(newId(), office.bob))).toBe('not_found');
});
