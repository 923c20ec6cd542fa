import { type Board, type Column, tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  await buildTask(world, office, office.bob);
});
afterAll(() => world.stop());

/** One's own board, which one manages. */
const boardOf = async (person: Person): Promise<Board> => {
  const home = { kind: 'personal', placeId: person.accountId } as const;
  await buildTask(world, { ...office, home }, person);

  return world.call(tasks.board, { organizationId: office.organizationId, place: home }, person);
};
const names = ({ columns }: Board) => columns.map(({ name }) => name);
const columnOf = ({ columns }: Board, name: string) =>
  columns.find((column) => column.name === name) as Column;
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

test('a column comes to the end, is renamed, and goes behind another one or to the front', async () => {
  const { bob } = office;
  const { id: boardId } = await boardOf(bob);
  const added = await world.call(tasks.addColumn, { boardId, name: 'En attente' }, bob);
  expect(names(added)).toEqual(['À faire', 'En cours', 'Terminé', 'En attente']);
  expect(columnOf(added, 'En attente')).toMatchObject({ isDone: false, taskCount: 0 });
  await world.told(tasks.boardChanged, (told) => told.boardId === boardId);

  const columnId = columnOf(added, 'En attente').id;
  const renamed = await world.call(tasks.updateColumn, { columnId, name: 'Bloqué' }, bob);
  const afterId = columnOf(renamed, 'À faire').id;
  const moved = await world.call(tasks.moveColumn, { columnId, afterId }, bob);
  expect(names(moved)).toEqual(['À faire', 'Bloqué', 'En cours', 'Terminé']);
  const front = await world.call(tasks.moveColumn, { columnId, afterId: null }, bob);
  expect(names(front)).toEqual(['Bloqué', 'À faire', 'En cours', 'Terminé']);
  expect(await world.call(tasks.moveColumn, { columnId, afterId: columnId }, bob)).toEqual(front);
  expect(await codeOf(world.call(tasks.moveColumn, { columnId, afterId: newId() }, bob))).toBe('not_found');
});

test('a column that becomes one for what is done leaves what lies in it as it is', async () => {
  const { eve } = office;
  const { id: boardId, columns, place } = await boardOf(eve);
  const columnId = columns[1]?.id ?? '';
  const task = await buildTask(world, { ...office, home: place }, eve, { columnId });
  const changed = await world.call(tasks.updateColumn, { columnId, isDone: true }, eve);
  expect(columnOf(changed, 'En cours').isDone).toBe(true);
  expect(changed).toMatchObject({ id: boardId, doneCount: 0 });
  expect((await world.call(tasks.get, { taskId: task.id }, eve)).doneAt).toBeNull();
});

test('a name is there once, whatever its case, and a board has at most twenty columns', async () => {
  const { ada } = office;
  const { id: boardId, columns } = await boardOf(ada);
  const columnId = columns[0]?.id ?? '';
  expect(await codeOf(world.call(tasks.addColumn, { boardId, name: 'EN COURS' }, ada))).toBe('name_taken');
  expect(await codeOf(world.call(tasks.updateColumn, { columnId, name: 'en cours' }, ada))).toBe(
    'name_taken',
  );

  for (let count = 4; count <= 100; count += 1)
    await world.call(tasks.addColumn, { boardId, name: `Colonne ${count}`, isDone: count % 2 === 0 }, ada);
  expect(await codeOf(world.call(tasks.addColumn, { boardId, name: 'De trop' }, ada))).toBe('limit_reached');
});

test('two who add at once get two places', async () => {
  const { ada, board } = office;
  await Promise.all(
    ['Un', 'Deux', 'Trois'].map((name) => world.call(tasks.addColumn, { boardId: board.id, name }, ada)),
  );
  const { columns } = await world.call(tasks.board, { ...office, place: office.home }, ada);
  expect(new Set(columns.map(({ rank }) => rank)).size).toBe(6);
});

test('whoever may not is refused, and nothing is written', async () => {
  const { board, bob: unpermitted } = office;
  const outsider = await world.person('Mallory');
  const cast = { outsider, unpermitted };
  const columnId = board.columns[0]?.id ?? '';
  const input = { boardId: board.id, name: 'Rien', isDone: false };

  await expectRefusals(world, tasks.addColumn, { input, ...cast });
  await expectRefusals(world, tasks.updateColumn, { input: { columnId, name: 'Rien' }, ...cast });
  await expectRefusals(world, tasks.moveColumn, { input: { columnId, afterId: null }, ...cast });
});
