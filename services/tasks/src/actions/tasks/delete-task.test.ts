import { type Task, tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(async () => {
  world.setNow(null);
  await world.stop();
});

const build = (draft: Parameters<typeof buildTask>[3] = {}) => buildTask(world, office, office.bob, draft);
const remove = ({ id: taskId }: Task, as: Person = office.bob) => world.call(tasks.delete, { taskId }, as);
const restore = ({ id: taskId }: Task, as: Person = office.bob) => world.call(tasks.restore, { taskId }, as);
const read = ({ id: taskId }: Task) => world.call(tasks.get, { taskId }, office.bob);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const readBoard = () => world.call(tasks.board, { ...office, place: office.home }, office.bob);
const deletedIds = async () => {
  const { items } = await world.call(tasks.deletedTasks, { boardId: office.board.id }, office.bob);

  return items.map(({ id }) => id);
};

test('a task goes with its subtasks and comes back with them, but not with those deleted before', async () => {
  const parent = await build();
  const [kept, gone] = [await build({ parentId: parent.id }), await build({ parentId: parent.id })];
  const before = await readBoard();
  await remove(gone);
  expect(await read(parent)).toMatchObject({ subtaskCount: 1 });

  await remove(parent);
  for (const task of [parent, kept, gone]) expect(await codeOf(read(task))).toBe('not_found');
  expect((await readBoard()).openCount).toBe(before.openCount - 1);
  expect(await deletedIds()).toEqual([parent.id]);
  const deleted = await world.told(tasks.deleted, ({ taskId }) => taskId === parent.id);
  expect(deleted).toMatchObject({ deletedBy: office.bob.accountId, place: office.home });
  for (const fact of [tasks.deleted, tasks.cardRemoved])
    await world.told(fact, ({ taskId }: { taskId: string }) => taskId === kept.id);

  expect(await restore(parent, office.eve)).toMatchObject({ deletedAt: null, subtaskCount: 1 });
  expect((await read(kept)).parentId).toBe(parent.id);
  expect(await codeOf(read(gone))).toBe('not_found');
  expect(await readBoard()).toEqual(before);
  for (const { id } of [parent, kept]) {
    const restored = await world.told(tasks.restored, ({ taskId }) => taskId === id);
    expect(restored.restoredBy).toBe(office.eve.accountId);
  }
  expect(await restore(gone)).toMatchObject({ parentId: parent.id });
  expect(await read(parent)).toMatchObject({ subtaskCount: 2 });
});

test('what is done and what waits are counted right', async () => {
  const [blocker, waiting] = [await build(), await build()];
  await world.call(tasks.addDependency, { taskId: waiting.id, blockedById: blocker.id }, office.bob);
  await remove(blocker);
  expect(await read(waiting)).toMatchObject({ blockerCount: 0 });
  await restore(blocker);
  expect(await read(waiting)).toMatchObject({ blockerCount: 1 });

  await world.call(tasks.complete, { taskId: blocker.id }, office.bob);
  const { doneCount } = await readBoard();
  await remove(blocker);
  expect((await readBoard()).doneCount).toBe(doneCount - 1);
});

test('a subtask does not come back beside a task that is gone', async () => {
  const parent = await build();
  const subtask = await build({ parentId: parent.id });
  await remove(subtask);
  await remove(parent);

  expect(await codeOf(restore(subtask))).toBe('not_found');
});

test('what is not deleted is not restored, what is deleted is not deleted again', async () => {
  const task = await build();
  expect(await codeOf(restore(task))).toBe('not_found');
  await remove(task);
  expect(await codeOf(remove(task))).toBe('not_found');
});

test('after 30 days it is gone for good', async () => {
  const [task, recent] = [await build(), await build()];
  const subtask = await build({ parentId: task.id });
  const comment = await world.call(tasks.addComment, { taskId: subtask.id, text: 'Vu' }, office.bob);
  const day = 24 * 3600 * 1000;
  await remove(task);
  world.setNow(new Date(Date.now() + 29 * day));
  await world.runJob('tasks', 'forget-old');
  expect(await deletedIds()).toContain(task.id);

  world.setNow(new Date(Date.now() + 31 * day));
  expect(await codeOf(restore(task))).toBe('not_found');
  expect(await deletedIds()).not.toContain(task.id);
  await world.runJob('tasks', 'forget-old');
  const ids = [task.id, subtask.id, recent.id];
  const rows = await world.sql('tasks', 'select id from task where id = any ($1::uuid[])', [ids]);
  expect(rows).toEqual([{ id: recent.id }]);
  const { objects } = await world.told(tasks.purged, (told) => told.objects.some(({ id }) => id === task.id));
  expect(objects).toEqual(
    expect.arrayContaining([
      { kind: 'task', id: task.id },
      { kind: 'task', id: subtask.id },
      { kind: 'comment', id: comment.id },
    ]),
  );
  world.setNow(null);
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const [there, gone] = [await build(), await build()];
  await remove(gone);

  await expectRefusals(world, tasks.delete, { input: { taskId: there.id }, outsider });
  await expectRefusals(world, tasks.restore, { input: { taskId: gone.id }, outsider });
  expect(await codeOf(remove(there, office.guest))).toBe('not_found');
  expect(await codeOf(restore(gone, office.guest))).toBe('not_found');
  expect(await codeOf(world.call(tasks.delete, { taskId: newId() }, office.bob))).toBe('not_found');
});
