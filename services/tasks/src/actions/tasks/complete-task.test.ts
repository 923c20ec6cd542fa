import { type Task, tasks } from '@allforone/contracts/tasks';
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

const complete = ({ id: taskId }: Pick<Task, 'id'>, as: Person = office.bob) =>
  world.call(tasks.complete, { taskId }, as);
const reopen = ({ id: taskId }: Task, as: Person = office.bob) => world.call(tasks.reopen, { taskId }, as);
const readBoard = () => world.call(tasks.board, { ...office, place: office.home }, office.bob);
const named = async (title: string) => {
  const input = { organizationId: office.organizationId, state: 'all', sort: 'newest', limit: 100 } as const;

  return (await world.call(tasks.list, input, office.bob)).items.filter((task) => task.title === title);
};

test('what is done goes to the front of its column, and back to the first one when it is open again', async () => {
  const [todo, , done] = office.board.columns;
  const [one, two] = [await buildTask(world, office, office.bob), await buildTask(world, office, office.bob)];
  const before = await readBoard();
  const first = await complete(one);
  const second = await complete(two, office.eve);

  expect(first).toMatchObject({ columnId: done?.id, doneAt: expect.any(String) });
  expect(second.rank < first.rank).toBe(true);
  expect(await readBoard()).toMatchObject({
    ...{ openCount: before.openCount - 2, doneCount: before.doneCount + 2 },
  });
  const told = await world.told(tasks.completed, ({ taskId }) => taskId === two.id);
  expect(told).toMatchObject({ completedBy: office.eve.accountId, place: office.home });

  expect(await reopen(one)).toMatchObject({ columnId: todo?.id, doneAt: null });
  const reopened = await world.told(tasks.reopened, ({ taskId }) => taskId === one.id);
  expect(reopened.reopenedBy).toBe(office.bob.accountId);
});

test('completing or opening twice changes nothing and is told once', async () => {
  const task = await buildTask(world, office, office.bob);
  expect(await reopen(task)).toEqual(task);
  const [once, again] = await Promise.all([complete(task), complete(task, office.eve)]);
  expect(again).toEqual(once);
  await world.settled();

  expect(world.published(tasks.completed).filter(({ taskId }) => taskId === task.id)).toHaveLength(1);
  const { items } = await world.call(tasks.changes, { taskId: task.id }, office.bob);
  expect(items).toHaveLength(1);
});

test('the next one of a recurring task is made once, with all that belongs to it', async () => {
  const task = await buildTask(world, office, office.bob, {
    ...{ title: 'Payer le loyer', description: 'Le 5', priority: 'high', timeZone: 'Europe/Paris' },
    ...{ assigneeIds: [office.eve.accountId], reminders: [60], recurrence: 'FREQ=WEEKLY' },
    ...{ startsAt: '2026-10-21T07:00:00.000Z', dueAt: '2026-10-22T07:00:00.000Z' },
    checklist: [{ id: office.board.id, text: 'Virer', isDone: true }],
  });
  expect(await complete(task)).toMatchObject({ recurrence: null, recurs: false });
  await reopen(task);
  await complete(task);

  const [next, ...others] = await named('Payer le loyer');
  expect(others.map(({ id }) => id)).toEqual([task.id]);
  expect(await world.call(tasks.get, { taskId: next?.id ?? '' }, office.bob)).toMatchObject({
    ...{ description: 'Le 5', priority: 'high', assigneeIds: [office.eve.accountId], reminders: [60] },
    // Summer time ends between the two: the same hour of the wall.
    ...{ dueAt: '2026-10-29T08:00:00.000Z', startsAt: '2026-10-28T08:00:00.000Z' },
    ...{ recurrence: 'FREQ=WEEKLY', doneAt: null, columnId: office.board.columns[0]?.id },
    checklist: [{ id: office.board.id, text: 'Virer', isDone: false }],
  });
  expect(await world.told(tasks.created, ({ taskId }) => taskId === next?.id)).toMatchObject({
    linkTo: null,
  });
});

test('a counted rule ends with its last one', async () => {
  const dueAt = '2026-12-01T09:00:00.000Z';
  await buildTask(world, office, office.bob, { title: 'Deux fois', dueAt, recurrence: 'FREQ=DAILY;COUNT=2' });
  for (let turn = 0; turn < 3; turn += 1)
    for (const task of (await named('Deux fois')).filter(({ doneAt }) => !doneAt)) await complete(task);

  const dues = (await named('Deux fois')).map((task) => task.dueAt).toSorted();
  expect(dues).toEqual([dueAt, '2026-12-02T09:00:00.000Z']);
});

test('the next one of a subtask counts in the task that it is part of', async () => {
  const parent = await buildTask(world, office, office.bob);
  const dueAt = '2026-12-01T09:00:00.000Z';
  const draft = { parentId: parent.id, dueAt, recurrence: 'FREQ=DAILY' };
  const before = await readBoard();
  await complete(await buildTask(world, office, office.bob, draft));

  const counted = await world.call(tasks.get, { taskId: parent.id }, office.bob);
  expect(counted).toMatchObject({ subtaskCount: 2, doneSubtaskCount: 1 });
  const after = await readBoard();
  expect([after.openCount, after.doneCount]).toEqual([before.openCount, before.doneCount]);
});

test('what is only put into another order stays as done as it was', async () => {
  const place = { kind: 'personal', placeId: office.bob.accountId } as const;
  const [one, two] = [
    await buildTask(world, { ...office, home: place }, office.bob),
    await buildTask(world, { ...office, home: place }, office.bob),
  ];
  await world.call(tasks.updateColumn, { columnId: one.columnId, isDone: true }, office.bob);
  const moved = await world.call(
    tasks.move,
    { taskId: two.id, columnId: two.columnId, afterId: null },
    office.bob,
  );
  expect(moved.doneAt).toBeNull();
  expect(await complete(one)).toMatchObject({ columnId: one.columnId, doneAt: expect.any(String) });
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const task = await buildTask(world, office, office.bob);
  for (const action of [tasks.complete, tasks.reopen]) {
    await expectRefusals(world, action, { input: { taskId: task.id }, outsider });
    const refused = world.refusal(world.call(action, { taskId: task.id }, office.guest));
    expect((await refused).code).toBe('not_found');
  }
});
