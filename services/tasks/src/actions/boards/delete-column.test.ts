import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const columnIds = () => office.board.columns.map(({ id }) => id) as [string, string, string];
const remove = (columnId: string, moveToId: string) =>
  world.call(tasks.deleteColumn, { columnId, moveToId }, office.ada);

test('its tasks go to the end of another column, in their order and as done as they are', async () => {
  const { bob, ada } = office;
  const [todo, doing, done] = columnIds();
  const build = (title: string, columnId: string) => buildTask(world, office, bob, { title, columnId });
  const first = await build('a', todo);
  const [second, gone, third] = [await build('b', doing), await build('x', doing), await build('c', doing)];
  await buildTask(world, office, bob, { parentId: second.id, title: 'partie' });
  await world.call(tasks.delete, { taskId: gone.id }, bob);

  const board = await remove(doing, todo);

  expect(board.columns.map(({ id, taskCount }) => [id, taskCount])).toEqual([
    [todo, 3],
    [done, 0],
  ]);
  const { items } = await world.call(tasks.cards, { boardId: board.id, columnId: todo }, bob);
  expect(items.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  expect(items.every(({ doneAt }) => doneAt === null)).toBe(true);
  await world.told(tasks.boardChanged, ({ boardId }) => boardId === board.id);
  expect(await world.call(tasks.restore, { taskId: gone.id }, bob)).toMatchObject({ columnId: todo });

  await remove(todo, done);
  expect((await world.call(tasks.get, { taskId: first.id }, bob)).doneAt).toBeNull();
  expect((await world.call(tasks.board, { ...office, place: office.home }, ada)).columns).toHaveLength(1);
  expect(await codeOf(remove(done, todo))).toBe('last_column');
});

test('its tasks go nowhere but to another column of the board', async () => {
  const { organizationId, ada, bob } = office;
  const home = { kind: 'personal', placeId: ada.accountId } as const;
  await buildTask(world, { ...office, home }, ada);
  const { columns } = await world.call(tasks.board, { organizationId, place: home }, ada);
  const [one, two] = columns.map(({ id }) => id) as [string, string];
  for (const moveToId of [one, columnIds()[2], newId()])
    expect(await codeOf(remove(one, moveToId))).toBe('not_found');
  expect(await codeOf(remove(newId(), two))).toBe('not_found');
  const strange = world.call(tasks.deleteColumn, { columnId: one, moveToId: two }, bob);
  expect(await codeOf(strange)).toBe('not_found');
});

test('whoever may not is refused, and nothing is written', async () => {
  const { ada, board, bob: unpermitted } = office;
  const { columns } = await world.call(tasks.addColumn, { boardId: board.id, name: 'Autre' }, ada);
  const [one, two] = columns.map(({ id }) => id) as [string, string];
  const input = { columnId: two, moveToId: one };

  await expectRefusals(world, tasks.deleteColumn, {
    input,
    outsider: await world.person('Mallory'),
    unpermitted,
  });
});
