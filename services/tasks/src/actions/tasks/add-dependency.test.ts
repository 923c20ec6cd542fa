import { type Task, tasks } from '@allforone/contracts/tasks';
import { isRefusal } from '@allforone/runtime/refusal';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const build = () => buildTask(world, office, office.bob);
const wait = (task: Task, blocker: Task, as: Person = office.bob) =>
  world.call(tasks.addDependency, { taskId: task.id, blockedById: blocker.id }, as);
const free = (task: Task, blocker: Task) =>
  world.call(tasks.removeDependency, { taskId: task.id, blockedById: blocker.id }, office.bob);
const read = ({ id: taskId }: Task) => world.call(tasks.get, { taskId }, office.bob);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

test('a task waits for another until that one is done, and is told of it', async () => {
  const [roof, walls, floor] = [await build(), await build(), await build()];
  expect(await wait(roof, walls)).toMatchObject({ blockedByIds: [walls.id], blockerCount: 1 });
  expect(await wait(roof, floor)).toMatchObject({ blockerCount: 2 });
  expect(await read(walls)).toMatchObject({ blocksIds: [roof.id], blockerCount: 0 });

  await world.call(tasks.complete, { taskId: walls.id }, office.bob);
  expect(await read(roof)).toMatchObject({ blockerCount: 1 });
  await world.told(tasks.cardChanged, ({ card }) => card.id === roof.id && card.blockerCount === 1);
  await world.call(tasks.reopen, { taskId: walls.id }, office.bob);
  expect(await read(roof)).toMatchObject({ blockerCount: 2 });

  expect(await free(roof, walls)).toMatchObject({ blockedByIds: [floor.id], blockerCount: 1 });
  const { items } = await world.call(tasks.changes, { taskId: roof.id }, office.bob);
  expect(items).toHaveLength(3);
  expect(items[0]).toMatchObject({ canUndo: false, fields: [{ field: 'blockedByIds', after: [floor.id] }] });
});

test('what is said twice changes nothing', async () => {
  const [one, two] = [await build(), await build()];
  const first = await wait(one, two);
  expect(await wait(one, two)).toEqual(first);
  const last = await free(one, two);
  expect(await free(one, two)).toEqual(last);
});

test('a circle is refused, however long, also when two people close it at once', async () => {
  const [a, b, c] = [await build(), await build(), await build()];
  expect(await codeOf(wait(a, a))).toBe('dependency_cycle');
  await wait(a, b);
  await wait(b, c);
  expect(await codeOf(wait(b, a))).toBe('dependency_cycle');
  expect(await codeOf(wait(c, a))).toBe('dependency_cycle');

  const [x, y] = [await build(), await build()];
  const both = await Promise.allSettled([wait(x, y, office.bob), wait(y, x, office.eve)]);
  const refused = both.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(refused).toHaveLength(1);
  expect(isRefusal(refused[0], 'dependency_cycle')).toBe(true);
});

test('only tasks of one board wait for each other, those that are there, and at most fifty', async () => {
  const own = { kind: 'personal', placeId: office.bob.accountId } as const;
  const elsewhere = await buildTask(world, { ...office, home: own }, office.bob);
  const [task, gone] = [await build(), await build()];
  await world.call(tasks.delete, { taskId: gone.id }, office.bob);
  expect(await codeOf(wait(task, elsewhere))).toBe('not_found');
  expect(await codeOf(wait(task, gone))).toBe('not_found');

  const others = await Promise.all(Array.from({ length: 51 }, build));
  await world.sql(
    'tasks',
    `insert into dependency (task_id, blocked_by_id, organization_id)
      select $1::uuid, id, $2::uuid from unnest($3::uuid[]) as id`,
    [task.id, office.organizationId, others.slice(1).map(({ id }) => id)],
  );
  expect(await codeOf(wait(task, others[0] as Task))).toBe('limit_reached');
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const [task, blocker] = [await build(), await build()];
  const input = { taskId: task.id, blockedById: blocker.id };

  await expectRefusals(world, tasks.addDependency, { input, outsider });
  await wait(task, blocker);
  await expectRefusals(world, tasks.removeDependency, { input, outsider });
  expect(await codeOf(wait(task, blocker, office.guest))).toBe('not_found');
});
