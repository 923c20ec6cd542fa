import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let boardId: string;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  ({ boardId } = await buildTask(world, office, office.bob));
});
afterAll(() => world.stop());

const add = (name: string) => world.call(tasks.addLabel, { boardId, name, color: 'red' }, office.bob);
const labels = async () =>
  (await world.call(tasks.board, { ...office, place: office.home }, office.eve)).labels;
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

test('a label is there for the whole board, by name, and is changed by whoever writes on it', async () => {
  const { eve } = office;
  const [site, presse] = [await add('Site'), await add('Presse')];
  expect(await labels()).toEqual([presse, site]);
  await world.told(tasks.boardChanged, (told) => told.boardId === boardId);

  const changed = await world.call(tasks.updateLabel, { labelId: site.id, color: 'green' }, eve);
  expect(changed).toEqual({ ...site, color: 'green' });
  expect(await labels()).toEqual([presse, changed]);
});

test('one that is deleted goes off every task, also off those that are deleted', async () => {
  const { bob } = office;
  const [label, kept] = [await add('Adieu'), await add('Reste')];
  const labelIds = [label.id, kept.id];
  const [task, gone] = [
    await buildTask(world, office, bob, { labelIds }),
    await buildTask(world, office, bob, { labelIds }),
  ];
  await world.call(tasks.delete, { taskId: gone.id }, bob);
  await world.call(tasks.deleteLabel, { labelId: label.id }, bob);

  const read = await world.call(tasks.get, { taskId: task.id }, bob);
  expect(read).toMatchObject({ labelIds: [kept.id], version: task.version + 1 });
  const back = await world.call(tasks.restore, { taskId: gone.id }, bob);
  expect(back.labelIds).toEqual([kept.id]);
  expect(await codeOf(world.call(tasks.deleteLabel, { labelId: label.id }, bob))).toBe('not_found');
});

test('a name is there once, whatever its case, and a board has at most a hundred', async () => {
  const { bob, organizationId } = office;
  const [one] = [await add('Une'), await add('Deux')];
  expect(await codeOf(add('DEUX'))).toBe('name_taken');
  const taken = world.call(tasks.updateLabel, { labelId: one.id, name: 'deux' }, bob);
  expect(await codeOf(taken)).toBe('name_taken');

  await world.sql(
    'tasks',
    `insert into label (id, organization_id, board_id, name, color)
      select gen_random_uuid(), $1, $2, 'Étiquette ' || n, 'gray' from generate_series(1, 100) as n`,
    [organizationId, boardId],
  );
  expect(await codeOf(add('De trop'))).toBe('limit_reached');
  await world.sql('tasks', "delete from label where name like 'Étiquette %'");
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const { id: labelId } = await add('À nous');
  const input = { boardId, name: 'Rien', color: 'red' } as const;

  await expectRefusals(world, tasks.addLabel, { input, outsider });
  await expectRefusals(world, tasks.updateLabel, { input: { labelId, name: 'Rien' }, outsider });
  await expectRefusals(world, tasks.deleteLabel, { input: { labelId }, outsider });
  expect(await codeOf(world.call(tasks.addLabel, input, office.guest))).toBe('not_found');
  expect(await codeOf(world.call(tasks.updateLabel, { labelId: newId() }, office.bob))).toBe('not_found');
});
